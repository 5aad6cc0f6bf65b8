import { type ReactNode, useId } from "react";
import { Link } from "react-router";
import type { RecommendedFilm } from "../api/types.ts";
import { Chip, Chips } from "../design/Chip.tsx";
import { ReactionBar } from "../feedback/ReactionBar.tsx";
import type { FeedbackTools } from "../feedback/useFeedback.ts";
import { metaLine } from "../films/meta.ts";
import { PosterFrame } from "../films/PosterFrame.tsx";
import { titleIn } from "../films/title.ts";
import { useLabels } from "../films/useLabels.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./resultCard.module.css";

const chipsShown = 2;

interface ResultCardProps {
  readonly item: RecommendedFilm;
  readonly why: ReactNode;
  readonly feedback: FeedbackTools;
  readonly onUndo: () => void;
}

/** One of the five: what it is, why it is here, and what one can say to it. */
export function ResultCard({ item, why, feedback, onUndo }: ResultCardProps) {
  const { t, format, language } = useSpeech();
  const labels = useLabels();
  const id = useId();
  const { film } = item;
  const isShared = item.themes.length > 0;
  const own = [...film.themes.map(labels.theme), ...film.genres.map(labels.genre)];
  const chips = (isShared ? item.themes.map(labels.theme) : own).slice(0, chipsShown);
  return (
    <article className={styles.card} aria-labelledby={id}>
      <Link to={`/film/${film.id}`} className={styles.poster} tabIndex={-1} aria-hidden="true">
        <PosterFrame film={film} />
      </Link>
      <div className={styles.head}>
        <h2 id={id}>
          <Link to={`/film/${film.id}`}>{titleIn(film, language)}</Link>
        </h2>
        <p className={styles.meta}>{metaLine(film, format)}</p>
      </div>
      <div className={styles.why}>
        {why}
        {chips.length > 0 && (
          <Chips label={isShared ? t.results.sharedThemes : t.film.themes} isShared={isShared}>
            {chips.map((chip) => (
              <Chip key={chip}>{chip}</Chip>
            ))}
          </Chips>
        )}
      </div>
      <div className={styles.say}>
        <ReactionBar film={film} feedback={feedback} onUndo={onUndo} />
      </div>
    </article>
  );
}
