const noBreak = "\u00a0";
const thin = "\u202f";

/** Return French `text` with the spaces its typography asks for: none of them may break. */
export function typeset(text: string): string {
  return text
    .replace(/ ([;!?%])/g, `${thin}$1`)
    .replace(/ ([:»])/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/'/g, "’");
}

type Message = string | readonly Message[] | { readonly [key: string]: Message };

function typesetValue(value: unknown): unknown {
  if (typeof value === "string") return typeset(value);
  if (Array.isArray(value)) return value.map(typesetValue);
  if (typeof value === "function") {
    return (...given: readonly unknown[]): unknown => typesetValue(value(...given));
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value as Record<string, Message>).map(([key, part]) => [
        key,
        key === "cite" ? part : typesetValue(part),
      ]),
    );
  }
  return value;
}

/** Return a dictionary whose every message, fixed or computed, is set in French typography. */
export function typesetAll<Dictionary>(dictionary: Dictionary): Dictionary {
  return typesetValue(dictionary) as Dictionary;
}
