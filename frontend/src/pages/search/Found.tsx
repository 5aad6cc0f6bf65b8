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

/** The films whose story fits, or why there are none to show. */
export function Found({ search }: FoundProps) {
  const { t } = useSpeech();
  const { data, error, failureReason } = search;
  if (data === undefined) {
    if (error !== null) return <Trouble error={error} onRetry={() => void search.refetch()} />;
    return failureReason === null ? <Waiting /> : <Preparing />;
  }
  if (data.pages.every((page) => page.items.length === 0)) {
    return <Notice title={t.search.nothing} lead={t.search.nothingLead} />;
  }
  return <Stories search={search} pages={data.pages} />;
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

function Stories({ search, pages }: FoundProps & { readonly pages: readonly Page[] }) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  // A film that moved between two pages is shown once.
  const films = new Map(pages.flatMap((page) => page.items).map((item) => [item.film.id, item]));
  const more = async () => {
    await search.fetchNextPage();
    const first = list.current?.children[films.size];
    first?.querySelector<HTMLElement>("h3 a")?.focus();
  };
  return (
    <section aria-labelledby="stories-heading" className={styles.found}>
      <div className={styles.head}>
        <h2 id="stories-heading">{t.search.stories}</h2>
        <p role="status">{t.search.found(films.size)}</p>
      </div>
      <ul ref={list} className={styles.list}>
        {[...films.values()].map(({ film, excerpt }) => (
          <li key={film.id}>
            <FoundFilm film={film} excerpt={excerpt} />
          </li>
        ))}
      </ul>
      {search.error !== null && <Trouble error={search.error} onRetry={more} />}
      {search.hasNextPage && (
        <Button onClick={more} disabled={search.isFetchingNextPage}>
          {t.search.more}
        </Button>
      )}
    </section>
  );
}
