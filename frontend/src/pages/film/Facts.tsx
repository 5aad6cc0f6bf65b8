import type { ReactNode } from "react";
import type { FilmDetail } from "../../api/types.ts";
import { Chip, Chips } from "../../design/Chip.tsx";
import { titleIn } from "../../films/title.ts";
import { useLabels } from "../../films/useLabels.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./film.module.css";

const castShown = 10;

/** What is known of a film, line by line; what is not known has no line. */
export function Facts({ film }: { readonly film: FilmDetail }) {
  const { t, format, language } = useSpeech();
  const labels = useLabels();
  const original = film.original_title === titleIn(film, language) ? null : film.original_title;
  const votes = film.vote_count === null ? null : format.number(film.vote_count);
  const chips = (words: readonly string[], label: string): ReactNode =>
    words.length === 0 ? null : (
      <Chips label={label}>
        {words.map((word) => (
          <Chip key={word}>{word}</Chip>
        ))}
      </Chips>
    );
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t.film.director, format.list(film.directors)],
    [t.film.cast, format.list(film.cast.slice(0, castShown))],
    [t.film.original, original],
    [t.film.countries, format.list(film.countries.map(format.country))],
    [t.film.language, film.original_language && format.language(film.original_language)],
    [
      t.film.votes,
      film.vote_average === null ? null : t.film.rating(format.vote(film.vote_average), votes),
    ],
    [t.film.genres, chips(film.genres.map(labels.genre), t.film.genres)],
    [t.film.themes, chips(film.themes.map(labels.theme), t.film.themes)],
    [t.film.moods, chips(film.moods.map(labels.mood), t.film.moods)],
  ];
  return (
    <section aria-labelledby="facts-heading" className={styles.facts}>
      <h2 id="facts-heading">{t.film.facts}</h2>
      <dl>
        {lines
          .filter(([, value]) => value !== null && value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
