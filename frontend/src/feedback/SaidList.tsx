import { Link } from "react-router";
import type { FeedbackItem, Kind } from "../api/types.ts";
import { Icon } from "../design/Icon.tsx";
import { PosterFrame } from "../films/PosterFrame.tsx";
import { titleIn } from "../films/title.ts";
import type { Messages } from "../i18n/en/messages.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { isSaidKind } from "./items.ts";
import styles from "./saidList.module.css";
import type { FeedbackTools } from "./useFeedback.ts";

interface SaidListProps {
  readonly items: readonly FeedbackItem[];
  readonly feedback: FeedbackTools;
  readonly isDated?: boolean;
}

function saying(kind: Kind, t: Messages): string {
  return isSaidKind(kind) ? t.feedback[kind] : t.feedback.hide;
}

/** What a person said, the latest first, each with its way back. */
export function SaidList({ items, feedback, isDated = false }: SaidListProps) {
  const { t, format, language } = useSpeech();
  return (
    <ul className={styles.list}>
      {items.map(({ film, kind, created_at }) => (
        <li key={`${film.id}${kind}`} className={styles.item}>
          <span className={styles.thumb}>
            <PosterFrame film={film} />
          </span>
          <p className={styles.words}>
            <Link to={`/film/${film.id}`}>{titleIn(film, language)}</Link>
            <span>{saying(kind, t)}</span>
            {isDated && <time dateTime={created_at}>{format.date(created_at)}</time>}
          </p>
          <button
            type="button"
            aria-label={`${t.feedback.undo}: ${t.feedback.of(saying(kind, t), titleIn(film, language))}`}
            onClick={() => feedback.take(film, kind)}
          >
            <Icon name="undo" />
          </button>
        </li>
      ))}
    </ul>
  );
}
