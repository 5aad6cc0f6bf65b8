import { memo } from "react";
import type { FilmCard } from "../../api/types.ts";
import { Icon } from "../../design/Icon.tsx";
import { shortMeta } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { datedTitle, titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./wall.module.css";

interface WallTileProps {
  readonly film: FilmCard;
  /** Its poster is drawn, not just its room kept. */
  readonly isDrawn: boolean;
  /** It takes the place of another film, and shows that it does. */
  readonly isNew: boolean;
  readonly isPicked: boolean;
  readonly onToggle: (film: FilmCard) => void;
  readonly onHold: (filmId: string) => void;
  readonly onRelease: (filmId: string) => void;
}

/** One film on the wall, under a button that picks it, and says so when it is picked. */
export const WallTile = memo(function WallTile(props: WallTileProps) {
  const { film, isDrawn, isNew, isPicked, onToggle, onHold, onRelease } = props;
  const { t, language } = useSpeech();
  const dated = datedTitle(film, language);
  return (
    <li className={styles.tile} data-picked={isPicked || undefined}>
      <div key={film.id} className={isNew ? styles.hung : undefined}>
        <div className={styles.sheet}>
          <PosterFrame film={film} isDrawn={isDrawn} />
        </div>
        <div className={styles.caption}>
          <p className={styles.title}>{titleIn(film, language)}</p>
          <p className={styles.meta}>{shortMeta(film)}</p>
        </div>
      </div>
      <button
        type="button"
        className={styles.pick}
        aria-label={isPicked ? t.home.unpick(dated) : t.home.pick(dated)}
        // The second click of a double click would take back what the first one did.
        onClick={(event) => event.detail < 2 && onToggle(film)}
        onPointerEnter={(event) => event.pointerType !== "touch" && onHold(film.id)}
        onPointerLeave={() => onRelease(film.id)}
        onFocus={() => onHold(film.id)}
        onBlur={() => onRelease(film.id)}
      >
        <Icon name={isPicked ? "check" : "plus"} />
      </button>
    </li>
  );
});
