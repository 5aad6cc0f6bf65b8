import type { FeedbackItem, FilmCard, Kind } from "../api/types.ts";

/** The kinds a person can say here, in the order of the buttons. */
export const kinds = ["like", "dislike", "seen", "save"] as const satisfies readonly Kind[];
export type SaidKind = (typeof kinds)[number];

const opposites: Readonly<Partial<Record<Kind, Kind>>> = { like: "dislike", dislike: "like" };

/** Whoever says this does not want the film offered again. */
const dismissing: readonly Kind[] = ["dislike", "seen", "hide"];

export function isSaidKind(kind: Kind): kind is SaidKind {
  return kind !== "hide";
}

export function isDismissing(kind: Kind): boolean {
  return dismissing.includes(kind);
}

/** Return `items` without what was said of `film`. */
export function withoutFeedback(
  items: readonly FeedbackItem[],
  film: FilmCard,
  kind: Kind,
): FeedbackItem[] {
  return items.filter((item) => item.film.id !== film.id || item.kind !== kind);
}

/** Return `items` with something more said of `film`; love and dislike replace each other. */
export function withFeedback(
  items: readonly FeedbackItem[],
  film: FilmCard,
  kind: Kind,
): FeedbackItem[] {
  const opposite = opposites[kind];
  const others = opposite === undefined ? items : withoutFeedback(items, film, opposite);
  const item = { film, kind, created_at: new Date().toISOString() };
  return [item, ...withoutFeedback(others, film, kind)];
}
