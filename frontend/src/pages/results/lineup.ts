import type { RecommendedFilm } from "../../api/types.ts";
import { settle } from "../../picks/settle.ts";

export interface Card {
  readonly id: string;
  readonly item: RecommendedFilm;
}

export function cardOf(item: RecommendedFilm): Card {
  return { id: item.film.id, item };
}

/**
 * Return the cards to show once an answer is in: whoever is shown keeps the place, with newer
 * reasons where there are any, unless the person dismissed the film; free places go to the next.
 */
export function lineup(
  shown: readonly Card[],
  answer: readonly RecommendedFilm[],
  dismissed: ReadonlySet<string>,
  wanted: number,
): Card[] {
  const incoming = answer.map(cardOf).filter((card) => !dismissed.has(card.id));
  const newer = new Map(incoming.map((card) => [card.id, card]));
  const cards = settle(shown, incoming, (card) => !dismissed.has(card.id), wanted);
  return cards.map((card) => newer.get(card.id) ?? card);
}

/** Return `cards` with `card` back at `place`, where it was before it was dismissed. */
export function putBack(cards: readonly Card[], card: Card, place: number): Card[] {
  const others = cards.filter((other) => other.id !== card.id);
  return place < others.length ? others.with(place, card) : [...others, card];
}
