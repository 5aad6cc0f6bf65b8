import type { HeardInQuestion } from "../../api/types.ts";

export type HeardThing = Pick<HeardInQuestion, "kind" | "value">;

const kinds: readonly string[] = ["years", "genre", "language", "person", "film"];

/** Return what a key like "years:1990-1999" stands for. */
export function thingOf(key: string): HeardThing {
  const colon = key.indexOf(":");
  const kind = key.slice(0, colon);
  const value = key.slice(colon + 1);
  return kinds.includes(kind)
    ? { kind: kind as HeardThing["kind"], value }
    : { kind: "person", value };
}

/** Return the first and the last of the years heard, and whether they are just a decade. */
export function yearsSpan(value: string) {
  const [first = "", last = first] = value.split("-");
  const isDecade = first.endsWith("0") && Number(last) === Number(first) + 9;
  return { first, last, isDecade };
}

const mark = /\p{M}/gu;

/** Return the words of `question` that say `name`, a plain name, as they are written there. */
export function writtenIn(question: string, name: string): string {
  const letters = [...question.normalize("NFC")];
  // One letter stays one letter, so that places in the plain text are places in the question.
  const plain = letters.map((letter) => letter.normalize("NFD").replace(mark, "")[0] ?? " ");
  const said = plain.map((letter) => letter.toLowerCase().replace(/[^\p{L}\p{N}]/u, " ")).join("");
  const start = said.indexOf(name);
  const written = start === -1 ? name : letters.slice(start, start + name.length).join("");
  return written.replace(/(^|[\s'’.-])(\p{L})/gu, (first) => first.toUpperCase());
}
