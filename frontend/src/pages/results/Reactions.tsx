import { Link } from "react-router";
import { Icon } from "../../design/Icon.tsx";
import { isSaidKind } from "../../feedback/items.ts";
import type { FeedbackTools } from "../../feedback/useFeedback.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./reactions.module.css";

/** What the person said so far, each with its way back. */
export function Reactions({ feedback }: { readonly feedback: FeedbackTools }) {
  const { t, language } = useSpeech();
  const { items } = feedback;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="reactions-heading" className={styles.reactions}>
      <h2 id="reactions-heading">{t.results.reactions}</h2>
      <p className={styles.lead}>{t.results.reactionsLead}</p>
      <ul className={styles.list}>
        {items.map(({ film, kind }) =>
          isSaidKind(kind) ? (
            <li key={`${film.id}${kind}`} className={styles.item}>
              <span className={styles.thumb}>
                <PosterFrame film={film} />
              </span>
              <p className={styles.words}>
                <Link to={`/film/${film.id}`}>{titleIn(film, language)}</Link>
                <span>{t.feedback[kind]}</span>
              </p>
              <button
                type="button"
                aria-label={`${t.feedback.undo}: ${t.feedback.of(t.feedback[kind], titleIn(film, language))}`}
                onClick={() => feedback.take(film, kind)}
              >
                <Icon name="undo" />
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
