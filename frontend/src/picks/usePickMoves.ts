import { useCallback, useMemo, useState } from "react";
import { useLocation } from "react-router";
import type { FilmCard } from "../api/types.ts";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { isPicked, noPicks, pickedFilms, places, type Slots, type SlotsAction } from "./slots.ts";

export interface PickMoves {
  /** Pick a film; with all five places taken, ask which one makes room. */
  pick(film: FilmCard): void;
  /** Put films into the free places, the first ones first. */
  fill(films: readonly FilmCard[]): void;
  remove(film: FilmCard): void;
  replace(old: FilmCard, film: FilmCard): void;
  clear(): void;
  /** A film that waits for one of the five to make room. */
  readonly waiting: FilmCard | null;
  stopWaiting(): void;
}

/** Return what a person can do with the picks; every move is said, and can be undone. */
export function usePickMoves(slots: Slots, act: (action: SlotsAction) => void): PickMoves {
  const confirm = useConfirmation(slots, act);
  const { t, language } = useSpeech();
  const [waiting, setWaiting] = useState<FilmCard | null>(null);
  return useMemo(() => {
    const count = pickedFilms(slots).length;
    const pick = (film: FilmCard) => {
      const [title, left] = [titleIn(film, language), places - count - 1];
      act({ do: "pick", film });
      confirm(left > 0 ? t.picks.added(title, left) : t.picks.complete(title), true);
    };
    return {
      pick: (film) => {
        if (isPicked(slots, film.id)) return;
        if (count === places) setWaiting(film);
        else pick(film);
      },
      fill: (films) => {
        const added = films.filter((film) => !isPicked(slots, film.id)).slice(0, places - count);
        for (const film of added) act({ do: "pick", film });
        if (added.length > 0) confirm(t.picks.brought(added.length));
      },
      remove: (film) => {
        act({ do: "remove", filmId: film.id });
        confirm(t.picks.removed(titleIn(film, language)));
      },
      replace: (old, film) => {
        act({ do: "replace", filmId: old.id, film });
        setWaiting(null);
        confirm(t.picks.complete(titleIn(film, language)));
      },
      clear: () => {
        act({ do: "put", slots: noPicks });
        confirm(t.picks.cleared);
      },
      waiting,
      stopWaiting: () => setWaiting(null),
    };
  }, [act, confirm, language, slots, t, waiting]);
}

/** Return the way to say what was done to the picks as they are now, with the way back. */
function useConfirmation(slots: Slots, act: (action: SlotsAction) => void) {
  const { say, announce } = useToasts();
  const isHome = useLocation().pathname === "/";
  return useCallback(
    (message: string, isAddition = false) => {
      // At home the five places show what was added; a screen reader still has to be told.
      if (isHome && isAddition) announce(message);
      else say(message, () => act({ do: "put", slots }), "picks");
    },
    [act, announce, isHome, say, slots],
  );
}
