import type { Messages } from "../../i18n/en/messages.ts";

export interface Callings {
  readonly first: string;
  readonly second: string;
}

interface Pair {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** The picks of whoever looks. */
  readonly own: readonly string[];
  readonly from: string;
  readonly and: string;
  readonly t: Messages;
}

/** Return what to call the two: whoever looks is "you", the other by name where there is one. */
export function callings({ first, second, own, from, and, t }: Pair): Callings {
  const { you, other, firstOne, secondOne } = t.together;
  const isFirst = own.join() === first.join();
  const isSecond = !isFirst && own.join() === second.join();
  const named = (name: string, nameless: string) => (name === "" ? nameless : name);
  if (isFirst) return { first: you, second: named(and, other) };
  if (isSecond) return { first: named(from, other), second: you };
  return { first: named(from, firstOne), second: named(and, secondOne) };
}
