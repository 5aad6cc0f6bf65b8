import { useInfiniteQuery } from "@tanstack/react-query";
import { searchQuery } from "../../api/queries.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import { FilterRow } from "../../wishes/FilterRow.tsx";
import { countOf, noFilters } from "../../wishes/wishes.ts";
import { Found } from "./Found.tsx";
import { HeardChips } from "./HeardChips.tsx";
import { Invitation } from "./Invitation.tsx";
import { SearchBox } from "./SearchBox.tsx";
import styles from "./search.module.css";
import { TitleMatches, useTitleMatches } from "./TitleMatches.tsx";
import { useSearchTerms } from "./useSearchTerms.ts";

/** One box for titles and stories, filters, and everything in the address. */
export function SearchPage() {
  const { t, language } = useSpeech();
  const heading = usePage(t.search.page);
  const [terms, ask] = useSearchTerms();
  const search = useInfiniteQuery(searchQuery(terms, language));
  const isFiltered = countOf(terms) > 0;
  const titles = useTitleMatches(isFiltered ? "" : terms.q);
  // Both appear at once: titles that came first would push down what waits, or what is being read.
  const isWaiting = titles.isLoading || search.isLoading;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.search.title}
      </h1>
      <search className={styles.tools}>
        <SearchBox text={terms.q} onAsk={(q) => ask({ q })} />
        <FilterRow filters={terms} onChange={ask} />
        {terms.q !== "" && (
          <HeardChips
            question={terms.q}
            heard={search.data?.pages[0]?.heard ?? []}
            ignored={terms.ignore}
            onChange={(ignore) => ask({ ignore })}
          />
        )}
      </search>
      {terms.q === "" ? (
        <Invitation onAsk={(q) => ask({ q })} />
      ) : (
        <>
          <TitleMatches films={isWaiting ? [] : titles.films} />
          <Found
            search={search}
            isWaiting={isWaiting}
            question={terms.q}
            onClear={isFiltered ? () => ask(noFilters) : undefined}
          />
        </>
      )}
    </div>
  );
}
