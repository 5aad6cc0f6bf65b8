import { type UseInfiniteQueryResult, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { ApiProblem } from "../../api/problem.ts";
import type { components } from "../../api/schema.d.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { FoundFilm } from "./FoundFilm.tsx";
import styles from "./search.module.css";

type Page = components["schemas"]["FoundFilms"];

const queryKey = ["search"];

function isOutdated(error: Error): boolean {
  return error instanceof ApiProblem && error.code.startsWith("cursor-");
}

interface FoundProps {
  readonly search: UseInfiniteQueryResult<{ readonly pages: readonly Page[] }, Error>;
  readonly question: string;
  readonly isWaiting: boolean;
  /** Ask without filters, where there are any. */
  readonly onClear?: (() => void) | undefined;
}

/** The films whose story fits, or why there are none to show. */
export function Found({ search, question, isWaiting, onClear }: FoundProps) {
  const { t } = useSpeech();
  const { data, error, failureReason } = search;
  if (data === undefined) {
    if (error !== null) return <Trouble error={error} onRetry={() => void search.refetch()} />;
    return failureReason === null ? <Waiting /> : <Preparing />;
  }
  if (isWaiting) return <Waiting />;
  if (data.pages.every((page) => page.items.length === 0)) {
    return (
      <Notice title={t.search.nothing} lead={t.search.nothingLead}>
        {onClear && (
          <Button look="strong" onClick={onClear}>
            {t.search.clear}
          </Button>
        )}
      </Notice>
    );
  }
  return <Stories search={search} question={question} pages={data.pages} />;
}

function Waiting() {
  return (
    <div className={styles.waiting} aria-busy="true">
      <span />
      <span />
      <span />
    </div>
  );
}

type StoriesProps = Pick<FoundProps, "search" | "question"> & { readonly pages: readonly Page[] };

function Stories({ search, question, pages }: StoriesProps) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const list = useRef<HTMLUListElement>(null);
  // A film that moved between two pages is shown once.
  const films = new Map(pages.flatMap((page) => page.items).map((item) => [item.film.id, item]));
  const shown = useRef<number | null>(null);
  const more = () => {
    shown.current = films.size;
    void search.fetchNextPage();
  };
  useEffect(() => {
    if (shown.current === null || films.size <= shown.current) return;
    // The focus goes on from where more was asked for.
    list.current?.children[shown.current]?.querySelector<HTMLElement>("h3 a")?.focus();
    shown.current = null;
  }, [films.size]);
  return (
    <section aria-labelledby="stories-heading" className={styles.found}>
      <div className={styles.head}>
        <h2 id="stories-heading">{t.search.stories}</h2>
        <p role="status">{t.search.found(films.size)}</p>
      </div>
      <ul ref={list} className={styles.list}>
        {[...films.values()].map(({ film, excerpt }) => (
          <li key={film.id}>
            <FoundFilm film={film} excerpt={excerpt} question={question} />
          </li>
        ))}
      </ul>
      {search.error !== null && (
        <Trouble
          error={search.error}
          // Pages of another version do not go on: the search begins again.
          onRetry={isOutdated(search.error) ? () => queries.resetQueries({ queryKey }) : more}
        />
      )}
      {search.hasNextPage && (
        <Button onClick={more} disabled={search.isFetchingNextPage}>
          {t.search.more}
        </Button>
      )}
    </section>
  );
}
