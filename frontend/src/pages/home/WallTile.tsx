import type { FilmCard } from "../../api/types.ts";
import { Icon } from "../../design/Icon.tsx";
import { shortMeta } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { datedTitle, titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./wall.module.css";

interface WallTileProps {
  readonly film: FilmCard;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}

/** One film on the wall: a button that picks it, and says so when it is picked. */
export function WallTile({ film, isPicked, onToggle, onHold, onRelease }: WallTileProps) {
  const { t, language } = useSpeech();
  const title = titleIn(film, language);
  const dated = datedTitle(film, language);
  return (
    <li>
      <button
        type="button"
        className={styles.tile}
        data-picked={isPicked || undefined}
        aria-label={isPicked ? t.home.unpick(dated) : t.home.pick(dated)}
        // The second click of a double click would take back what the first one did.
        onClick={(event) => event.detail < 2 && onToggle()}
        onPointerEnter={(event) => event.pointerType !== "touch" && onHold()}
        onPointerLeave={onRelease}
        onFocus={onHold}
        onBlur={onRelease}
      >
        <span key={film.id} className={styles.hung}>
          <PosterFrame film={film} isEager />
          <span className={styles.mark}>
            <Icon name={isPicked ? "check" : "plus"} />
            {isPicked && t.home.picked}
          </span>
          <span className={styles.title}>{title}</span>
          <span className={styles.meta}>{shortMeta(film)}</span>
        </span>
      </button>
    </li>
  );
}
