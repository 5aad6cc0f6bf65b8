import { Link } from "react-router";
import type { FilmCard } from "../api/types.ts";
import { PosterFrame } from "../films/PosterFrame.tsx";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./pickShelf.module.css";

interface PickShelfProps {
  readonly title: string;
  readonly films: readonly FilmCard[];
  /** One of two people, each with a colour. */
  readonly whose?: 1 | 2;
}

/** Somebody's picks, small, side by side. */
export function PickShelf({ title, films, whose }: PickShelfProps) {
  const { language } = useSpeech();
  return (
    <section className={styles.shelf} aria-label={title} data-whose={whose}>
      <h2>{title}</h2>
      <ul>
        {films.map((film) => (
          <li key={film.id}>
            <Link to={`/film/${film.id}`}>
              <PosterFrame film={film} />
              <span>{titleIn(film, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
