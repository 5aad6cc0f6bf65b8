import { useQueries } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem.ts";
import { filmQuery } from "../api/queries.ts";
import type { FilmCard } from "../api/types.ts";

interface Films {
  /** Those that are in the catalogue, in their order. */
  readonly films: readonly FilmCard[];
  readonly isPending: boolean;
  /** Why they could not be asked for; a film that is not there is no failure. */
  readonly failure: Error | null;
  readonly retry: () => void;
}

function isGone(error: Error): boolean {
  return error instanceof ApiProblem && error.status === 404;
}

/** Return the films of these ids. */
export function useFilms(ids: readonly string[]): Films {
  return useQueries({
    queries: ids.map((id) => filmQuery(id)),
    combine: (found) => ({
      films: found.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isPending: found.some(({ isPending }) => isPending),
      failure:
        found
          .map(({ error, failureReason }) => error ?? failureReason)
          .find((error) => error !== null && !isGone(error)) ?? null,
      retry: () => {
        for (const { error, refetch } of found) if (error !== null) void refetch();
      },
    }),
  });
}
