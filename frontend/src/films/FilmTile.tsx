import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FilmCard } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./filmTile.module.css";
import { shortMeta } from "./meta.ts";
import { PosterFrame } from "./PosterFrame.tsx";
import { titleIn } from "./title.ts";

/** A film in a list: poster, title, year, director; it leads to the film's page. */
export function FilmTile({
  film,
  children,
}: {
  readonly film: FilmCard;
  readonly children?: ReactNode;
}) {
  const { language } = useSpeech();
  return (
    <article className={styles.tile}>
      <Link to={`/film/${film.id}`} className={styles.link}>
        <PosterFrame film={film} />
        <span className={styles.title}>{titleIn(film, language)}</span>
      </Link>
      <p className={styles.meta}>{shortMeta(film)}</p>
      {children}
    </article>
  );
}

/** As many tiles across as there is room for. */
export function TileGrid({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>;
}

/** What a grid shows while its films are on their way: the same boxes, empty. */
export function TileSkeletons({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, place) => (
    // The boxes are all alike and never move.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={place} className={styles.skeleton} aria-hidden="true">
      <span className={styles.sheet} />
      <span className={styles.line} />
      <span className={styles.line} />
    </li>
  ));
}
