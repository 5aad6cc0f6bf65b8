import type { FilmCard } from "../../api/types.ts";
import { settle } from "../../picks/settle.ts";

export const wallSize = 24;

/**
 * Return the films on the wall after new suggestions came in: each film that is still suggested,
 * and each that is held by pointer or focus, keeps its place; the others make room.
 */
export function rehung(
  wall: readonly FilmCard[],
  suggested: readonly FilmCard[],
  held: string | null,
): FilmCard[] {
  const wanted = new Set(suggested.map((film) => film.id));
  return settle(wall, suggested, (film) => wanted.has(film.id) || film.id === held, wallSize);
}

/** Return whether two walls hang the same films in the same places. */
export function isSameWall(one: readonly FilmCard[], other: readonly FilmCard[]): boolean {
  return one.length === other.length && one.every((film, place) => film.id === other[place]?.id);
}
