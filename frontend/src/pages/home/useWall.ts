import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { suggestionsQuery } from "../../api/queries.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useWallMemory } from "./WallProvider.tsx";
import { isSameWall, rehung } from "./wall.ts";

/** Return the films to ask about, and what can be done with the wall they hang on. */
export function useWall() {
  const { ids } = usePicks();
  const { films, rejected, hang, reject } = useWallMemory();
  const [held, setHeld] = useState<string | null>(null);
  const suggestions = useQuery(suggestionsQuery(ids, rejected));
  const { data, isPlaceholderData } = suggestions;

  useEffect(() => {
    if (data === undefined || isPlaceholderData) return;
    const next = rehung(films, data, held);
    if (!isSameWall(next, films)) hang(next);
  }, [data, films, hang, held, isPlaceholderData]);

  const release = useCallback((filmId: string) => {
    setHeld((now) => (now === filmId ? null : now));
  }, []);
  const showOthers = useCallback(() => {
    setHeld(null);
    reject(films.filter((film) => !ids.includes(film.id)).map((film) => film.id));
  }, [films, ids, reject]);
  return {
    films,
    /** There is nothing left to ask about. */
    isExhausted: data?.length === 0 && !isPlaceholderData,
    isPending: suggestions.isPending,
    isChanging: suggestions.isFetching,
    failure: suggestions.error ?? suggestions.failureReason,
    retry: () => void suggestions.refetch(),
    hold: setHeld,
    release,
    showOthers,
  };
}
export type WallTools = ReturnType<typeof useWall>;
