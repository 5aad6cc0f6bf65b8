import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { previewQuery } from "../../api/queries.ts";
import { Icon } from "../../design/Icon.tsx";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import styles from "./preview.module.css";

/** What the picks bring so far: five films that change with every pick. */
export function Preview() {
  const { t, language } = useSpeech();
  const { ids } = usePicks();
  const { data, isFetching, isError } = useQuery(previewQuery(ids));
  const items = ids.length === 0 ? [] : (data ?? []);
  const lead =
    ids.length === 0
      ? t.preview.waiting
      : ids.length === places
        ? t.preview.done
        : ids.length === 1
          ? t.preview.one
          : t.preview.more;
  return (
    <div
      className={styles.preview}
      data-busy={isFetching || undefined}
      data-empty={items.length === 0 || undefined}
    >
      <div className={styles.words}>
        <h3>{t.preview.heading}</h3>
        <p>{isError && items.length === 0 ? t.problems.unknown : lead}</p>
      </div>
      <Icon name="arrow" />
      <ol className={styles.strip}>
        {Array.from({ length: places }, (_, place) => {
          const film = items[place]?.film;
          return (
            <li key={film?.id ?? `empty${place}`} className={styles.place}>
              {film && (
                <Link
                  to={`/film/${film.id}`}
                  aria-label={t.preview.film(titleIn(film, language))}
                  title={titleIn(film, language)}
                >
                  <PosterFrame film={film} isEager />
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
