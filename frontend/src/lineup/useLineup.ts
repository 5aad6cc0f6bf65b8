import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Question } from "../api/queries.ts";
import type { FeedbackItem, Recommendations } from "../api/types.ts";
import { isDismissing } from "../feedback/items.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { places } from "../picks/slots.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { arrivals, type Card, lineup, type Said } from "./lineup.ts";

type Ask = (limit: number) => Question;

interface LineupOptions {
  /** The question for so many films; the limit stands last in its key. */
  readonly ask: Ask;
  readonly said: readonly FeedbackItem[];
  readonly isReady: boolean;
}

interface Dealt {
  readonly cards: readonly Card[];
  readonly question: string;
  readonly answer: Recommendations | undefined;
  /** Cards that were put back, and stay until the service has answered that. */
  readonly back: readonly Card[];
}

const nothing: Dealt = { cards: [], question: "", answer: undefined, back: [] };
export const mostAnswered = 50;

function questionOf(queryKey: readonly unknown[]): string {
  return JSON.stringify(queryKey.slice(0, -1));
}

function useSaid(said: readonly FeedbackItem[]): Said {
  return useMemo(() => {
    const of = (wanted: boolean) =>
      new Set(said.filter(({ kind }) => isDismissing(kind) === wanted).map(({ film }) => film.id));
    return { dismissed: of(true), kept: of(false) };
  }, [said]);
}

/** Return the answer for `wanted` films and five spare ones, which fill places at once. */
function useAnswer(ask: Ask, wanted: number, isReady: boolean) {
  const asked = ask(Math.min(mostAnswered, wanted + places));
  const question = questionOf(asked.queryKey);
  const query = useQuery<Recommendations, Error, Recommendations, readonly unknown[]>({
    ...asked,
    enabled: isReady,
    placeholderData: (before, query) =>
      questionOf(query?.queryKey ?? []) === question ? before : undefined,
  });
  return { query, question };
}

/** Return the five and the fives after them, as they change with what is asked and said. */
export function useLineup({ ask, said, isReady }: LineupOptions) {
  const { t } = useSpeech();
  const { say, announce } = useToasts();
  const [wanted, setWanted] = useState(places);
  const [dealt, setDealt] = useState(nothing);
  const { query, question } = useAnswer(ask, wanted, isReady);
  const words = useSaid(said);
  const last = useRef(dealt);
  const { data } = query;
  useEffect(() => {
    if (data === undefined) return;
    const before = last.current;
    const isOther = (before.answer ?? data).model_version !== data.model_version;
    const isAnew = before.question !== question || isOther;
    const back = before.answer === data ? before.back : [];
    const kept = new Set([...words.kept, ...back.map(({ id }) => id)]);
    const shown = isAnew ? [] : before.cards;
    const cards = lineup(shown, data.items, { ...words, kept }, wanted);
    const came = arrivals(before.cards, cards);
    last.current = { cards, question, answer: data, back };
    setDealt(last.current);
    if (isOther) say(t.wishes.dealtAnew);
    else if (came > 0) announce(t.wishes.changed(came));
  }, [announce, data, question, say, t, wanted, words]);
  const restore = useCallback((cards: readonly Card[]) => {
    last.current = { ...last.current, cards, back: cards };
    setDealt(last.current);
  }, []);
  const isDealt = dealt.question === question;
  return {
    cards: dealt.cards,
    restore,
    showMore: useCallback(() => setWanted((before) => before + places), []),
    isExhausted: isDealt && !query.isFetching && dealt.cards.length < wanted,
    /** The cards answer an earlier question: the answer to this one is on its way, or failed. */
    isStale: !isDealt && dealt.cards.length > 0,
    isEmpty: isDealt && dealt.cards.length === 0 && data?.items.length === 0,
    isPending: query.isPending,
    isFetching: query.isFetching,
    modelVersion: dealt.answer?.model_version,
    failure: query.error ?? query.failureReason,
    retry: () => void query.refetch(),
  };
}

export type Lineup = ReturnType<typeof useLineup>;
