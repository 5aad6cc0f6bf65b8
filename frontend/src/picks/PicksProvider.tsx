import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { useLocation } from "react-router";
import type { FilmCard } from "../api/types.ts";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useToasts } from "../toasts/ToastProvider.tsx";
import {
  noPicks,
  pickedFilms,
  places,
  type Slots,
  type SlotsAction,
  slotsReducer,
} from "./slots.ts";
import { readPicks, type StoredPicks, writePicks } from "./storage.ts";
import { usePicksSaving } from "./usePicksSaving.ts";

export interface Picks {
  readonly slots: Slots;
  readonly films: readonly FilmCard[];
  readonly ids: readonly string[];
  readonly isComplete: boolean;
  /** The service knows these picks. */
  readonly isSaved: boolean;
  /** It is settled whose picks these are. */
  readonly isKnown: boolean;
  readonly saveError: Error | null;
  retrySave(): void;
  /** Pick a film; with all five places taken, ask which one makes room. */
  pick(film: FilmCard): void;
  remove(film: FilmCard): void;
  replace(old: FilmCard, film: FilmCard): void;
  clear(): void;
  /** A film that waits for one of the five to make room. */
  readonly waiting: FilmCard | null;
  stopWaiting(): void;
}

const PicksContext = createContext<Picks | null>(null);

/** Keeps the picks: in the browser always, at the service for whoever is signed in. */
export function PicksProvider({ children }: { readonly children: ReactNode }) {
  const { t, language } = useSpeech();
  const { say, announce } = useToasts();
  const isHome = useLocation().pathname === "/";
  const [stored, setStored] = useState<StoredPicks>(readPicks);
  const [waiting, setWaiting] = useState<FilmCard | null>(null);
  const { slots } = stored;
  useEffect(() => writePicks(stored), [stored]);

  const act = useCallback((action: SlotsAction) => {
    setStored((before) => {
      const after = slotsReducer(before.slots, action);
      return after === before.slots ? before : { slots: after, isUnsaved: true };
    });
  }, []);
  const saving = usePicksSaving(stored, setStored);

  const picks = useMemo<Picks>(() => {
    const films = pickedFilms(slots);
    const undo = () => act({ do: "put", slots });
    // At home the five places show it; elsewhere a message has to.
    const confirm = (film: FilmCard) => {
      const [title, left] = [titleIn(film, language), places - films.length - 1];
      const message = left > 0 ? t.picks.added(title, left) : t.picks.complete(title);
      if (isHome) announce(message);
      else say(message, undo, "picks");
    };
    return {
      ...saving,
      slots,
      films,
      ids: films.map((film) => film.id),
      isComplete: films.length === places,
      isSaved: !stored.isUnsaved,
      waiting,
      stopWaiting: () => setWaiting(null),
      pick: (film) => {
        if (films.some((picked) => picked.id === film.id)) return;
        if (films.length === places) {
          setWaiting(film);
          return;
        }
        act({ do: "pick", film });
        confirm(film);
      },
      remove: (film) => {
        act({ do: "remove", filmId: film.id });
        say(t.picks.removed(titleIn(film, language)), undo, "picks");
      },
      replace: (old, film) => {
        act({ do: "replace", filmId: old.id, film });
        setWaiting(null);
        say(t.picks.complete(titleIn(film, language)), undo, "picks");
      },
      clear: () => {
        act({ do: "put", slots: noPicks });
        say(t.picks.cleared, undo, "picks");
      },
    };
  }, [act, announce, isHome, language, saving, say, slots, stored.isUnsaved, t, waiting]);

  return <PicksContext value={picks}>{children}</PicksContext>;
}

export function usePicks(): Picks {
  const picks = useContext(PicksContext);
  if (picks === null) throw new Error("usePicks needs a PicksProvider above it");
  return picks;
}
