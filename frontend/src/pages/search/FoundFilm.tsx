import { Link } from "react-router";
import type { FilmCard } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { metaLine } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { stretchesOf } from "./marks.ts";
import styles from "./search.module.css";

interface FoundFilmProps {
  readonly film: FilmCard;
  readonly excerpt: string | null;
  readonly question: string;
}

/** A film found by its story, with the sentence that fits. */
export function FoundFilm({ film, excerpt, question }: FoundFilmProps) {
  const { t, format, language } = useSpeech();
  const { ids, pick, remove } = usePicks();
  const isPicked = ids.includes(film.id);
  const title = titleIn(film, language);
  return (
    <article className={styles.film}>
      <Link to={`/film/${film.id}`} className={styles.poster} tabIndex={-1} aria-hidden="true">
        <PosterFrame film={film} />
      </Link>
      <div className={styles.words}>
        <h3>
          <Link to={`/film/${film.id}`}>{title}</Link>
        </h3>
        <p className={styles.meta}>{metaLine(film, format)}</p>
        {excerpt !== null && <Excerpt sentence={excerpt} question={question} />}
        <Button
          look="quiet"
          icon={isPicked ? "check" : "plus"}
          aria-pressed={isPicked}
          aria-label={`${isPicked ? t.film.inPicks : t.film.add}: ${title}`}
          onClick={() => (isPicked ? remove(film) : pick(film))}
        >
          {isPicked ? t.film.inPicks : t.film.add}
        </Button>
      </div>
    </article>
  );
}

interface ExcerptProps {
  readonly sentence: string;
  readonly question: string;
}

/** The sentence of a story that fits best, with the words that were asked for marked. */
function Excerpt({ sentence, question }: ExcerptProps) {
  const stretches = stretchesOf(sentence, question);
  return (
    <blockquote className={styles.excerpt}>
      {stretches.map(({ text, isMarked }, place) => {
        // The stretches of a sentence never move.
        const key = `${place}${text}`;
        return isMarked ? <mark key={key}>{text}</mark> : text;
      })}
    </blockquote>
  );
}
