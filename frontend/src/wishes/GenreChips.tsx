import { Icon } from "../design/Icon.tsx";
import { genres } from "../films/genres.ts";
import { useLabels } from "../films/useLabels.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./wishes.module.css";
import { afterPress, type FilmFilters, genreState } from "./wishes.ts";

interface GenreChipsProps {
  readonly filters: FilmFilters;
  readonly onChange: (changes: Partial<FilmFilters>) => void;
}

/** The genres, each of which is wanted, ruled out, or neither; one press goes to the next. */
export function GenreChips({ filters, onChange }: GenreChipsProps) {
  const { t } = useSpeech();
  const labels = useLabels();
  // A genre that an address names beside those known here can be taken out again, too.
  const all = [...new Set([...genres, ...filters.genres, ...filters.without])];
  const named = all
    .map((genre) => [genre, labels.genre(genre)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <>
      <p className={styles.hint}>{t.wishes.genresHint}</p>
      <ul className={styles.chips}>
        {named.map(([genre, name]) => {
          const state = genreState(filters, genre);
          return (
            <li key={genre}>
              <button
                type="button"
                data-state={state}
                aria-label={t.wishes.genre[state](name)}
                onClick={() => onChange(afterPress(filters, genre))}
              >
                {state === "in" && <Icon name="check" />}
                {state === "out" && <Icon name="pass" />}
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
