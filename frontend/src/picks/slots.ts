import type { FilmCard } from "../api/types.ts";

export const places = 5;

/** The five places, each with a film or empty; a place keeps its film when another one leaves. */
export type Slots = readonly (FilmCard | null)[];

export type SlotsAction =
  | { readonly do: "pick"; readonly film: FilmCard }
  | { readonly do: "remove"; readonly filmId: string }
  | { readonly do: "replace"; readonly filmId: string; readonly film: FilmCard }
  | { readonly do: "put"; readonly slots: Slots };

export const noPicks: Slots = Array.from({ length: places }, () => null);

/** Return the picked films, first place first. */
export function pickedFilms(slots: Slots): FilmCard[] {
  return slots.filter((film) => film !== null);
}

export function isPicked(slots: Slots, filmId: string): boolean {
  return slots.some((film) => film?.id === filmId);
}

/** Return films in places, as many as there are places for. */
export function slotsOf(films: readonly FilmCard[]): Slots {
  return noPicks.map((_, place) => films[place] ?? null);
}

/** Return the places after an action; the same object when nothing changes. */
export function slotsReducer(slots: Slots, action: SlotsAction): Slots {
  switch (action.do) {
    case "pick": {
      const free = slots.indexOf(null);
      if (free === -1 || isPicked(slots, action.film.id)) return slots;
      return slots.with(free, action.film);
    }
    case "remove":
      return isPicked(slots, action.filmId)
        ? slots.map((film) => (film?.id === action.filmId ? null : film))
        : slots;
    case "replace":
      return isPicked(slots, action.film.id)
        ? slots
        : slots.map((film) => (film?.id === action.filmId ? action.film : film));
    case "put":
      return action.slots;
  }
}
