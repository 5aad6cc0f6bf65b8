import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { FilmCard } from "../api/types.ts";
import { pickedFilms, places, type Slots, type SlotsAction, slotsReducer } from "./slots.ts";
import { readPicks, type StoredPicks, writePicks } from "./storage.ts";
import { type PickMoves, usePickMoves } from "./usePickMoves.ts";
import { type Saving, usePicksSaving } from "./usePicksSaving.ts";

export interface Picks extends Saving, PickMoves {
  readonly slots: Slots;
  readonly films: readonly FilmCard[];
  readonly ids: readonly string[];
  readonly isComplete: boolean;
  /** The service knows these picks. */
  readonly isSaved: boolean;
}

const PicksContext = createContext<Picks | null>(null);

/** Keeps the picks: in the browser always, at the service for whoever is signed in. */
export function PicksProvider({ children }: { readonly children: ReactNode }) {
  const [stored, setStored] = useState<StoredPicks>(readPicks);
  const { slots, isUnsaved } = stored;
  useEffect(() => writePicks(stored), [stored]);
  const act = useCallback((action: SlotsAction) => {
    setStored((before) => {
      const after = slotsReducer(before.slots, action);
      return after === before.slots ? before : { slots: after, isUnsaved: true };
    });
  }, []);
  const saving = usePicksSaving(stored, setStored);
  const moves = usePickMoves(slots, act);
  const picks = useMemo<Picks>(() => {
    const films = pickedFilms(slots);
    const ids = films.map((film) => film.id);
    const isComplete = films.length === places;
    return { ...saving, ...moves, slots, films, ids, isComplete, isSaved: !isUnsaved };
  }, [isUnsaved, moves, saving, slots]);
  return <PicksContext value={picks}>{children}</PicksContext>;
}

export function usePicks(): Picks {
  const picks = useContext(PicksContext);
  if (picks === null) throw new Error("usePicks needs a PicksProvider above it");
  return picks;
}
