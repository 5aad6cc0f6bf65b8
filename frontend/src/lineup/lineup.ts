import type { RecommendedFilm } from "../api/types.ts";
import { settle } from "../picks/settle.ts";

export interface Card {
  readonly id: string;
  readonly item: RecommendedFilm;
}

/** What a person said that matters to which cards stay. */
export interface Said {
  /** Not to be shown any more. */
  readonly dismissed: ReadonlySet<string>;
  /** Loved or saved: shown where it is, although the service does not answer it again. */
  readonly kept: ReadonlySet<string>;
}

export function cardOf(item: RecommendedFilm): Card {
  return { id: item.film.id, item };
}

/**
 * Return the cards to show once an answer is in. A film keeps its place, with newer reasons where
 * there are any, while the answer still has it among those wanted or the person keeps it; free
 * places go to the next films of the answer.
 */
export function lineup(
  shown: readonly Card[],
  answer: readonly RecommendedFilm[],
  { dismissed, kept }: Said,
  wanted: number,
): Card[] {
  const incoming = answer.map(cardOf).filter((card) => !dismissed.has(card.id));
  const best = new Set(incoming.slice(0, wanted).map((card) => card.id));
  const newer = new Map(incoming.map((card) => [card.id, card]));
  const stays = ({ id }: Card) => !dismissed.has(id) && (kept.has(id) || best.has(id));
  const cards = settle(shown, incoming, stays, wanted);
  return cards.map((card) => newer.get(card.id) ?? card);
}

/** Return how many of `cards` were not there before, not counting those that were added below. */
export function arrivals(before: readonly Card[], cards: readonly Card[]): number {
  const known = new Set(before.map((card) => card.id));
  return cards.slice(0, before.length).filter((card) => !known.has(card.id)).length;
}
