import type { FilmCard } from "../api/types.ts";
import { pickedFilms, places, type Slots } from "./slots.ts";
import type { StoredPicks } from "./storage.ts";

export type Adoption =
  /** What the service keeps is shown here. */
  | { readonly keep: "theirs"; readonly isLosing: boolean }
  /** What was picked here goes to the service. */
  | { readonly keep: "ours"; readonly isLosing: boolean };

/** Return whether the places hold just these films, in this order. */
export function holdsJust(slots: Slots, films: readonly FilmCard[]): boolean {
  const ours = pickedFilms(slots).map((film) => film.id);
  return ours.join() === films.map((film) => film.id).join();
}

/** Decide whose picks count when a person signs in: five made here, else those of last time. */
export function adoption(ours: StoredPicks, theirs: readonly FilmCard[]): Adoption {
  const count = pickedFilms(ours.slots).length;
  const differ = !holdsJust(ours.slots, theirs);
  if (ours.isUnsaved && count > 0 && (theirs.length === 0 || (count === places && differ))) {
    return { keep: "ours", isLosing: theirs.length > 0 };
  }
  return { keep: "theirs", isLosing: ours.isUnsaved && count > 0 && differ };
}
