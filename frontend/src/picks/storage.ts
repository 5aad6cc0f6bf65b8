import { noPicks, places, type Slots } from "./slots.ts";

const storageKey = "cinq.picks";

export interface StoredPicks {
  readonly slots: Slots;
  /** Changed here since the service last knew them. */
  readonly isUnsaved: boolean;
}

const nothing: StoredPicks = { slots: noPicks, isUnsaved: false };

function isSlots(value: unknown): value is Slots {
  return (
    Array.isArray(value) &&
    value.length === places &&
    value.every(
      (film) =>
        film === null ||
        (typeof film === "object" && typeof film.id === "string" && Array.isArray(film.genres)),
    )
  );
}

/** Return the picks this browser keeps; none when there are none or they cannot be read. */
export function readPicks(): StoredPicks {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? "null");
    return isSlots(kept?.slots)
      ? { slots: kept.slots, isUnsaved: kept.isUnsaved === true }
      : nothing;
  } catch {
    return nothing;
  }
}

export function writePicks(picks: StoredPicks): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(picks));
  } catch {
    // A full or forbidden storage costs memory across visits, not the visit.
  }
}
