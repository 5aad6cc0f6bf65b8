import { useQuery } from "@tanstack/react-query";
import { startTransition, useCallback, useDeferredValue, useEffect, useRef } from "react";
import { suggestionsQuery } from "../../api/queries.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useWallMemory } from "./WallProvider.tsx";
import { isSameWall, rehung } from "./wall.ts";

/** Return the films to ask about, and what can be done with the wall they hang on. */
export function useWall() {
  const { ids } = usePicks();
  const { films, rejected, rehang, reject } = useWallMemory();
  // What was tapped is shown first, what to ask about next is asked for after.
  const suggestions = useQuery(suggestionsQuery(useDeferredValue(ids), rejected));
  const data = suggestions.isPlaceholderData ? undefined : suggestions.data;
  const { held, hold, release } = useHold();
  const isBare = films.length === 0;
  const settle = useCallback(() => {
    if (data === undefined) return;
    const hang = () =>
      rehang((hanging) => {
        const next = rehung(hanging, data, held.current);
        return isSameWall(next, hanging) ? hanging : next;
      });
    // The first films are waited for; what changes later gives way to a tap.
    if (isBare) hang();
    else startTransition(hang);
  }, [data, held, isBare, rehang]);
  useEffect(settle, [settle]);
  const letGo = useCallback((filmId: string) => release(filmId) && settle(), [release, settle]);
  const showOthers = useCallback(() => {
    held.current = null;
    reject(films.filter((film) => !ids.includes(film.id)).map((film) => film.id));
  }, [films, held, ids, reject]);
  return {
    films,
    /** There is nothing left to ask about. */
    isExhausted: data?.length === 0,
    isPending: suggestions.isPending,
    isChanging: suggestions.isFetching,
    failure: suggestions.error ?? suggestions.failureReason,
    retry: () => void suggestions.refetch(),
    hold,
    release: letGo,
    showOthers,
  };
}

/** Keep what the pointer or the focus is on. Nothing is drawn from it, so it is no state. */
function useHold() {
  const held = useRef<string | null>(null);
  const hold = useCallback((filmId: string) => {
    held.current = filmId;
  }, []);
  const release = useCallback((filmId: string): boolean => {
    const isHeld = held.current === filmId;
    if (isHeld) held.current = null;
    return isHeld;
  }, []);
  return { held, hold, release };
}

export type WallTools = ReturnType<typeof useWall>;
