import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { answered, client } from "../api/client.ts";
import { feedbackQuery } from "../api/queries.ts";
import type { FeedbackItem, FilmCard, Kind } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useAccount } from "../session/useAccount.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { withFeedback, withoutFeedback } from "./items.ts";

interface Change {
  readonly film: FilmCard;
  readonly kind: Kind;
  readonly isTaken: boolean;
}

function send({ film, kind, isTaken }: Change): Promise<unknown> {
  if (!isTaken) {
    return answered(client.POST("/api/v1/me/feedback", { body: { film_id: film.id, kind } }));
  }
  const params = { path: { film_id: film.id }, query: { kind } };
  return answered(client.DELETE("/api/v1/me/feedback/{film_id}", { params }));
}

export interface FeedbackTools {
  readonly items: readonly FeedbackItem[];
  readonly isPending: boolean;
  readonly error: Error | null;
  retry(): void;
  has(filmId: string, kind: Kind): boolean;
  give(film: FilmCard, kind: Kind): void;
  take(film: FilmCard, kind: Kind): void;
}

/** Return the mutation that says something or takes it back; it shows at once. */
function useFeedbackChange() {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const { queryKey } = feedbackQuery;
  return useMutation({
    mutationFn: send,
    onMutate: async ({ film, kind, isTaken }: Change) => {
      await Promise.all([
        queries.cancelQueries({ queryKey }),
        // An answer that is under way does not know of this yet.
        queries.cancelQueries({ queryKey: ["me", "recommendations"] }),
      ]);
      const before = queries.getQueryData(queryKey);
      const change = isTaken ? withoutFeedback : withFeedback;
      queries.setQueryData(queryKey, change(before ?? [], film, kind));
      return { before };
    },
    onError: (_error, _change, context) => {
      queries.setQueryData(queryKey, context?.before);
      say(t.feedback.failed);
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["me", "recommendations"] });
      return queries.invalidateQueries({ queryKey });
    },
  });
}

/** Return what the person said about films, and ways to say it and to take it back. */
export function useFeedback(): FeedbackTools {
  const { account } = useAccount();
  const said = useQuery({ ...feedbackQuery, enabled: account !== null });
  const { mutate } = useFeedbackChange();
  const give = useCallback(
    (film: FilmCard, kind: Kind) => mutate({ film, kind, isTaken: false }),
    [mutate],
  );
  const take = useCallback(
    (film: FilmCard, kind: Kind) => mutate({ film, kind, isTaken: true }),
    [mutate],
  );
  const { data, isPending, error, refetch } = said;
  return useMemo(() => {
    const items = data ?? [];
    return {
      items,
      isPending: account !== null && isPending,
      error,
      retry: () => void refetch(),
      has: (filmId, kind) => items.some((item) => item.film.id === filmId && item.kind === kind),
      give,
      take,
    };
  }, [account, data, error, give, isPending, refetch, take]);
}
