import type { FilmCard } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { Poster } from "../posters/Poster.tsx";
import styles from "./posterFrame.module.css";
import { titleIn } from "./title.ts";

interface PosterFrameProps {
  readonly film: FilmCard;
  /** Draw it now; until then the frame keeps its room. */
  readonly isDrawn?: boolean;
}

/**
 * A film's poster, framed. It is always the one Cinq draws: a printed one would have to come from
 * another site, which would learn who looks at what.
 */
export function PosterFrame({ film, isDrawn = true }: PosterFrameProps) {
  const { language } = useSpeech();
  return (
    <span className={styles.frame}>
      {isDrawn && <Poster film={film} title={titleIn(film, language)} />}
    </span>
  );
}
