import { startTransition, useCallback, useLayoutEffect, useOptimistic, useRef } from "react";
import type { FilmCard } from "../../api/types.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { painted } from "./painted.ts";

interface Mark {
  readonly filmId: string;
  readonly isPicked: boolean;
}

function withMark(ids: readonly string[], { filmId, isPicked }: Mark): readonly string[] {
  const others = ids.filter((id) => id !== filmId);
  return isPicked ? [...others, filmId] : others;
}

/**
 * Return the ids of what is marked as picked, and what picks a film or takes it back. The mark is
 * there with the next frame; the five places and all that follows from them come after it. What
 * toggles stays the same function, so that one tile is drawn, not all.
 */
export function useMarks() {
  const picks = usePicks();
  const [marked, mark] = useOptimistic(picks.ids, withMark);
  const latest = useRef({ picks, marked });
  useLayoutEffect(() => {
    latest.current = { picks, marked };
  }, [picks, marked]);
  const toggle = useCallback(
    (film: FilmCard) => {
      const isPicked = !latest.current.marked.includes(film.id);
      // A sixth film is not in before another one has made room.
      if (isPicked && latest.current.picks.isComplete) return latest.current.picks.pick(film);
      startTransition(async () => {
        mark({ filmId: film.id, isPicked });
        await painted();
        if (isPicked) latest.current.picks.pick(film);
        else latest.current.picks.remove(film);
      });
    },
    [mark],
  );
  return { marked, toggle };
}
