import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { Link } from "react-router";
import { previewQuery } from "../../api/queries.ts";
import type { FilmCard } from "../../api/types.ts";
import { Icon } from "../../design/Icon.tsx";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import type { Messages } from "../../i18n/en/messages.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import styles from "./preview.module.css";

function leadFor(picked: number, t: Messages): string {
  if (picked === 0) return t.preview.waiting;
  if (picked === 1) return t.preview.one;
  return picked === places ? t.preview.done : t.preview.more;
}

/** What the picks bring so far: five films that change with every pick. */
export function Preview({ companion }: { readonly companion?: readonly string[] | undefined }) {
  const { t } = useSpeech();
  // What was tapped is shown first, what it brings is asked for after.
  const picked = usePicks().ids;
  const ids = useDeferredValue(picked);
  const { data, isFetching, isError } = useQuery(previewQuery(ids, companion));
  const items = ids.length === 0 ? [] : (data ?? []);
  const hasFailed = isError && items.length === 0;
  return (
    <div className={styles.preview} data-busy={isFetching || undefined}>
      <div className={styles.words}>
        <h3>{t.preview.heading}</h3>
        <p>{hasFailed ? t.problems.unknown : leadFor(picked.length, t)}</p>
      </div>
      <Icon name="arrow" />
      <ol className={styles.strip}>
        {Array.from({ length: places }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place stays where it is; only its film changes.
          <Place key={place} film={items[place]?.film} />
        ))}
      </ol>
    </div>
  );
}

function Place({ film }: { readonly film: FilmCard | undefined }) {
  const { t, language } = useSpeech();
  if (film === undefined) return <li className={styles.place} />;
  const title = titleIn(film, language);
  return (
    <li className={styles.place}>
      <PosterFrame key={film.id} film={film} />
      <Link to={`/film/${film.id}`} aria-label={t.preview.film(title)} title={title} />
    </li>
  );
}
