import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useRef } from "react";
import type { components } from "../../api/schema.d.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { FoundFilm } from "./FoundFilm.tsx";
import styles from "./search.module.css";

type Page = components["schemas"]["FoundFilms"];

interface FoundProps {
  readonly search: UseInfiniteQueryResult<{ readonly pages: readonly Page[] }, Error>;
}

/** The films whose story fits, page after page. */
export function Found({ search }: FoundProps) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, failureReason, isPending, hasNextPage, isFetchingNextPage } = search;
  const more = async () => {
    const shown = list.current?.children.length ?? 0;
    await search.fetchNextPage();
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector("a")?.focus());
  };
  if (error !== null && data === undefined)
    return <Trouble error={error} onRetry={() => void search.refetch()} />;
  if (isPending) {
    if (failureReason !== null) return <Preparing />;
    return (
      <div className={styles.waiting} aria-busy="true">
        <span />
        <span />
        <span />
      </div>
    );
  }
  // A film that moved between two pages is shown once.
  const films = new Map(
    data.pages.flatMap((page) => page.items).map((item) => [item.film.id, item]),
  );
  if (films.size === 0) return <Notice title={t.search.nothing} lead={t.search.nothingLead} />;
  return (
    <section aria-labelledby="stories-heading" className={styles.found}>
      <div className={styles.head}>
        <h2 id="stories-heading">{t.search.stories}</h2>
        <p role="status">{t.search.found(films.size)}</p>
      </div>
      <ul ref={list} className={styles.list}>
        {[...films.values()].map((item) => (
          <li key={item.film.id}>
            <FoundFilm film={item.film} excerpt={item.excerpt} />
          </li>
        ))}
      </ul>
      {error !== null && <Trouble error={error} onRetry={more} />}
      {hasNextPage && (
        <Button onClick={more} disabled={isFetchingNextPage}>
          {t.search.more}
        </Button>
      )}
    </section>
  );
}
