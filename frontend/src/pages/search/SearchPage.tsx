import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { useSearchParams } from "react-router";
import { type SearchTerms, searchQuery } from "../../api/queries.ts";
import { Button } from "../../design/Button.tsx";
import { Hidden } from "../../design/Hidden.tsx";
import { Icon } from "../../design/Icon.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import { Filters } from "./Filters.tsx";
import { Found } from "./Found.tsx";
import { Invitation } from "./Invitation.tsx";
import styles from "./search.module.css";
import { TitleMatches } from "./TitleMatches.tsx";

/** One box for titles and stories, filters, and everything in the address. */
export function SearchPage() {
  const { t, language } = useSpeech();
  const heading = usePage(t.search.page);
  const id = useId();
  const [address, setAddress] = useSearchParams();
  const terms: SearchTerms = {
    q: address.get("q") ?? "",
    genre: address.get("genre") ?? "",
    decade: address.get("decade") ?? "",
    language: address.get("language") ?? "",
  };
  const search = useInfiniteQuery(searchQuery(terms, language));
  const ask = (changes: Partial<SearchTerms>) => {
    const wanted = Object.entries({ ...terms, ...changes }).filter(([, value]) => value !== "");
    setAddress(Object.fromEntries(wanted));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask({ q: String(new FormData(event.currentTarget).get("q")).trim() });
  };
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.search.title}
      </h1>
      <search className={styles.tools}>
        <form className={styles.form} onSubmit={submit}>
          <label htmlFor={id}>
            <Hidden>{t.search.label}</Hidden>
            <Icon name="search" />
          </label>
          <input
            key={terms.q}
            id={id}
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={400}
            placeholder={t.search.placeholder}
            defaultValue={terms.q}
          />
          <Button type="submit" look="strong">
            {t.search.submit}
          </Button>
        </form>
        <Filters terms={terms} onChange={ask} />
      </search>
      {terms.q === "" ? (
        <Invitation onAsk={(q) => ask({ q })} />
      ) : (
        <>
          <TitleMatches text={terms.q} />
          <Found search={search} />
        </>
      )}
    </div>
  );
}
