import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { rememberSignedIn } from "../session/hint.ts";
import { type FilmFilters, filterBody, filterParameters, type Wishes } from "../wishes/wishes.ts";
import { answered, client } from "./client.ts";
import { ApiProblem } from "./problem.ts";
import type { Account, FeedbackItem, Recommendations } from "./types.ts";

const never = Number.POSITIVE_INFINITY;

/** The person signed in, or null; 401 is an answer here, not an error. */
export const accountQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Account | null> => {
    try {
      return await answered(client.GET("/api/v1/me"));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      rememberSignedIn(false);
      return null;
    }
  },
  staleTime: never,
});

export const vocabularyQuery = queryOptions({
  queryKey: ["vocabulary"],
  queryFn: () => answered(client.GET("/api/v1/vocabulary")),
  staleTime: never,
});

export const modelQuery = queryOptions({
  queryKey: ["model"],
  queryFn: () => answered(client.GET("/api/v1/model")),
});

export const picksQuery = queryOptions({
  queryKey: ["me", "picks"],
  queryFn: () => answered(client.GET("/api/v1/me/picks")),
  staleTime: never,
});

/** Return all that the person said; it comes a thousand at a time. */
async function everythingSaid(cursor?: string): Promise<FeedbackItem[]> {
  const query = cursor === undefined ? {} : { cursor };
  const page = await answered(client.GET("/api/v1/me/feedback", { params: { query } }));
  return page.next_cursor
    ? [...page.items, ...(await everythingSaid(page.next_cursor))]
    : page.items;
}

export const feedbackQuery = queryOptions({
  queryKey: ["me", "feedback"],
  queryFn: () => everythingSaid(),
});

export const tokensQuery = queryOptions({
  queryKey: ["me", "tokens"],
  queryFn: async () => (await answered(client.GET("/api/v1/me/tokens"))).items,
});

export const sessionsQuery = queryOptions({
  queryKey: ["me", "sessions"],
  queryFn: async () => (await answered(client.GET("/api/v1/me/sessions"))).items,
});

export const secondFactorQuery = queryOptions({
  queryKey: ["me", "second-factor"],
  queryFn: () => answered(client.GET("/api/v1/me/second-factor")),
});

export const importsQuery = queryOptions({
  queryKey: ["me", "imports"],
  queryFn: async () => (await answered(client.GET("/api/v1/me/imports"))).items,
});

/** The whole catalogue as a map; it changes with the model only. */
export const mapQuery = queryOptions({
  queryKey: ["map"],
  queryFn: () => answered(client.GET("/api/v1/map")),
  staleTime: never,
});

/** What picks bring when some of them count for more. */
export function weighedQuery(picked: readonly string[], weights: Readonly<Record<string, number>>) {
  return queryOptions({
    queryKey: ["weighed", picked, weights],
    queryFn: async ({ signal }) => {
      const counted = Object.entries(weights).filter(([id]) => picked.includes(id));
      const body = { film_ids: [...picked], weights: Object.fromEntries(counted), limit: 5 };
      return (await answered(client.POST("/api/v1/recommendations", { body, signal }))).items;
    },
    enabled: picked.length > 0,
    staleTime: never,
    placeholderData: keepPreviousData,
  });
}

/** The next films to ask about; the same picks and refusals give the same films on "back". */
export function suggestionsQuery(picked: readonly string[], rejected: readonly string[]) {
  return queryOptions({
    queryKey: ["suggestions", picked, rejected],
    queryFn: async ({ signal }) => {
      const query = { picked: picked.join(","), rejected: rejected.join(","), limit: 24 };
      return (await answered(client.GET("/api/v1/suggestions", { params: { query }, signal })))
        .items;
    },
    staleTime: never,
    placeholderData: keepPreviousData,
  });
}

export function titlesQuery(title: string) {
  return queryOptions({
    queryKey: ["titles", title],
    queryFn: async ({ signal }) => {
      const query = { title, limit: 8 };
      return (await answered(client.GET("/api/v1/films", { params: { query }, signal }))).items;
    },
    enabled: title !== "",
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** What a few picks bring so far, for whoever asks, or for them and a second person. */
export function previewQuery(picked: readonly string[], companion: readonly string[] = []) {
  return queryOptions({
    queryKey: ["preview", picked, companion],
    queryFn: async ({ signal }) => {
      const body = { film_ids: [...picked], with_film_ids: [...companion], limit: 5 };
      return (await answered(client.POST("/api/v1/recommendations", { body, signal }))).items;
    },
    enabled: picked.length > 0,
    staleTime: never,
    placeholderData: keepPreviousData,
  });
}

/** A question for a list of recommendations; how many are wanted stands last in its key. */
export interface Question {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Recommendations>;
  readonly staleTime: number;
}

/** What suits the person who is signed in, by picks and reactions. */
export function recommendationsQuery(
  picked: readonly string[],
  wishes: Wishes,
  limit: number,
): Question {
  return {
    queryKey: ["me", "recommendations", picked, wishes, limit],
    queryFn: ({ signal }) => {
      const { popularity, variety } = wishes;
      const query = { limit, popularity, variety, ...filterParameters(wishes) };
      return answered(client.GET("/api/v1/me/recommendations", { params: { query }, signal }));
    },
    staleTime: 0,
  };
}

/** What suits one person, or two, by nothing but picks and wishes. */
export function answerQuery(
  picked: readonly string[],
  companion: readonly string[],
  wishes: Wishes,
  limit: number,
): Question {
  return {
    queryKey: ["recommendations", picked, companion, wishes, limit],
    queryFn: ({ signal }) => {
      const { popularity, variety } = wishes;
      const who = { film_ids: [...picked], with_film_ids: [...companion] };
      const body = { ...who, limit, popularity, variety, filters: filterBody(wishes) };
      return answered(client.POST("/api/v1/recommendations", { body, signal }));
    },
    staleTime: never,
  };
}

export function filmQuery(filmId: string) {
  return queryOptions({
    queryKey: ["film", filmId],
    queryFn: () =>
      answered(client.GET("/api/v1/films/{film_id}", { params: { path: { film_id: filmId } } })),
    staleTime: never,
  });
}

export function similarQuery(filmId: string) {
  return queryOptions({
    queryKey: ["similar", filmId],
    queryFn: async () => {
      const params = { path: { film_id: filmId }, query: { limit: 8 } };
      return (await answered(client.GET("/api/v1/films/{film_id}/similar", { params }))).items;
    },
    staleTime: never,
  });
}

export interface SearchTerms extends FilmFilters {
  readonly q: string;
  /** Keys of what was heard in the question and is not meant. */
  readonly ignore: readonly string[];
}

export function searchQuery(terms: SearchTerms, locale: "en" | "fr") {
  return infiniteQueryOptions({
    queryKey: ["search", terms, locale],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => {
      const query = {
        q: terms.q,
        limit: 12,
        locale,
        ...filterParameters(terms),
        ...(terms.ignore.length === 0 ? {} : { ignore: [...terms.ignore] }),
        ...(pageParam === "" ? {} : { cursor: pageParam }),
      };
      return answered(client.GET("/api/v1/search", { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    enabled: terms.q !== "",
    staleTime: 60_000,
  });
}
