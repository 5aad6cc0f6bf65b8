import { useCallback, useMemo } from "react";
import { answerQuery } from "../api/queries.ts";
import { isDismissing } from "../feedback/items.ts";
import { type FeedbackTools, useFeedback } from "../feedback/useFeedback.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { type Lineup, mostAnswered, useLineup } from "./useLineup.ts";

interface Asked {
  readonly picks: readonly string[];
  readonly companion?: readonly string[];
  readonly wishes: Wishes;
}

const nobody: readonly string[] = [];

/** Return what picks in an address bring, to whoever looks; what the reader dismissed is left out. */
export function useAnonymousLineup({ picks, companion = nobody, wishes }: Asked): {
  readonly five: Lineup;
  readonly feedback: FeedbackTools;
} {
  const feedback = useFeedback();
  const { items } = feedback;
  const left = useMemo(() => items.filter(({ kind }) => isDismissing(kind)).length, [items]);
  const ask = useCallback(
    (limit: number) => answerQuery(picks, companion, wishes, Math.min(mostAnswered, limit + left)),
    [companion, left, picks, wishes],
  );
  const five = useLineup({ ask, said: items, isReady: !feedback.isPending && picks.length > 0 });
  return { five, feedback };
}
