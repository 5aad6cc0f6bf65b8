import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { suggestionsQuery } from "../../api/queries.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useWallMemory } from "./WallProvider.tsx";
import { isSameWall, rehung } from "./wall.ts";

/** Return the films to ask about, and what can be done with the wall they hang on. */
export function useWall() {
  const { ids } = usePicks();
  const { films, rejected, rehang, reject } = useWallMemory();
  const suggestions = useQuery(suggestionsQuery(ids, rejected));
  const data = suggestions.isPlaceholderData ? undefined : suggestions.data;
  // What the pointer or the focus is on. Nothing is drawn from it, so it is no state.
  const held = useRef<string | null>(null);

  const settle = useCallback(() => {
    if (data === undefined) return;
    rehang((hanging) => {
      const next = rehung(hanging, data, held.current);
      return isSameWall(next, hanging) ? hanging : next;
    });
  }, [data, rehang]);
  useEffect(settle, [settle]);

  const hold = useCallback((filmId: string) => {
    held.current = filmId;
  }, []);
  const release = useCallback(
    (filmId: string) => {
      if (held.current !== filmId) return;
      held.current = null;
      settle();
    },
    [settle],
  );
  const showOthers = useCallback(() => {
    held.current = null;
    reject(films.filter((film) => !ids.includes(film.id)).map((film) => film.id));
  }, [films, ids, reject]);
  return {
    films,
    /** There is nothing left to ask about. */
    isExhausted: data?.length === 0,
    isPending: suggestions.isPending,
    isChanging: suggestions.isFetching,
    failure: suggestions.error ?? suggestions.failureReason,
    retry: () => void suggestions.refetch(),
    hold,
    release,
    showOthers,
  };
}

export type WallTools = ReturnType<typeof useWall>;
