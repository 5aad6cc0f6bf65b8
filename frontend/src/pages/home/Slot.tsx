import type { FilmCard } from "../../api/types.ts";
import { Hidden } from "../../design/Hidden.tsx";
import { Icon } from "../../design/Icon.tsx";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { datedTitle, titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import styles from "./dock.module.css";

interface SlotProps {
  readonly place: number;
  readonly film: FilmCard | null;
}

/** One of the five places: its number, or the film in it and a way to take it out. */
export function Slot({ place, film }: SlotProps) {
  const { t, language } = useSpeech();
  const { remove } = usePicks();
  const name =
    film === null ? t.picks.empty(place) : t.picks.filled(place, datedTitle(film, language));
  return (
    <li className={styles.slot} data-place={place} aria-label={name}>
      <Hidden>{name}</Hidden>
      {film === null ? (
        <span className={styles.number} aria-hidden="true">
          {place}
        </span>
      ) : (
        <div key={film.id} className={styles.film}>
          <PosterFrame film={film} />
          <button
            type="button"
            className={styles.remove}
            aria-label={t.picks.remove(titleIn(film, language))}
            onClick={() => remove(film)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </li>
  );
}
