import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { recommendationsQuery } from "../../api/queries.ts";
import type { FeedbackItem } from "../../api/types.ts";
import { isDismissing } from "../../feedback/items.ts";
import { places } from "../../picks/slots.ts";
import { type Card, lineup, putBack } from "./lineup.ts";

interface LineupOptions {
  readonly picks: readonly string[];
  readonly said: readonly FeedbackItem[];
  readonly isReady: boolean;
}

/** Return the five and the fives after them; five spare films are always on their way. */
export function useLineup({ picks, said, isReady }: LineupOptions) {
  const [cards, setCards] = useState<readonly Card[]>([]);
  const [wanted, setWanted] = useState(places);
  const query = useQuery({
    ...recommendationsQuery(picks, wanted + places),
    enabled: isReady,
    placeholderData: (before, query) =>
      query?.queryKey[2] === undefined || String(query.queryKey[2]) === String(picks)
        ? before
        : undefined,
  });
  const dismissed = useMemo(
    () => new Set(said.filter(({ kind }) => isDismissing(kind)).map(({ film }) => film.id)),
    [said],
  );
  const { data } = query;
  useEffect(() => {
    if (data === undefined) return;
    setCards((shown) => lineup(shown, data.items, dismissed, wanted));
  }, [data, dismissed, wanted]);

  const restore = useCallback((card: Card, place: number) => {
    setCards((shown) => putBack(shown, card, place));
  }, []);
  return {
    cards,
    restore,
    showMore: useCallback(() => setWanted((before) => before + places), []),
    isExhausted: data !== undefined && !query.isFetching && cards.length < wanted,
    isPending: query.isPending,
    isFetching: query.isFetching,
    modelVersion: data?.model_version,
    failure: query.error ?? query.failureReason,
    retry: () => void query.refetch(),
  };
}

export type Lineup = ReturnType<typeof useLineup>;
