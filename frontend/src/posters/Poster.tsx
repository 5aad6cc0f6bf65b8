import { memo, useId } from "react";
import { type PosterFilm, sheetHeight, sheetWidth } from "./brief.ts";
import { design } from "./casting.ts";
import { compositions } from "./compositions/all.ts";
import styles from "./poster.module.css";

interface PosterProps {
  readonly film: PosterFilm;
  /** The title in the reader's language; a title of its own never changes the drawing's inks. */
  readonly title?: string;
}

/** The poster Cinq draws for a film: decoration, since the title always stands beside it. */
export const Poster = memo(function Poster({ film, title }: PosterProps) {
  const key = useId();
  const { brief, composition } = design(film, title);
  return (
    <svg
      className={styles.poster}
      viewBox={`0 0 ${sheetWidth} ${sheetHeight}`}
      aria-hidden="true"
      data-composition={composition}
    >
      <rect width={sheetWidth} height={sheetHeight} fill={brief.palette.ground} />
      {compositions[composition]({ ...brief, key })}
    </svg>
  );
});
