/** A message with titles in it: each `cite` is set as the title of a work. */
export type Piece = string | { readonly cite: string };

/** Return `items` joined as `conjunction` does in a sentence: "A, B and C". */
export function joined(items: readonly Piece[][], conjunction: string): Piece[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ` ${conjunction} ` : ", ", ...item];
  });
}
