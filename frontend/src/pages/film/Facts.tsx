import type { ReactNode } from "react";
import { Link } from "react-router";
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
  const { original_title, original_language, vote_average, vote_count } = film;
  const isOriginal = isAlike(original_title, titleIn(film, language));
  const votes = vote_count === null ? null : format.number(vote_count);
  const rating = vote_average === null ? null : t.film.rating(format.vote(vote_average), votes);
  return (
    <section aria-labelledby="facts-heading" className={styles.facts}>
      <h2 id="facts-heading">{t.film.facts}</h2>
      <dl>
        <People name={t.film.director} names={film.directors} />
        <People name={t.film.cast} names={film.cast.slice(0, castShown)} />
        <Line name={t.film.original}>{isOriginal ? null : original_title}</Line>
        <Line name={t.film.countries(film.countries.length)}>
          {format.list(film.countries.map(format.country))}
        </Line>
        <Line name={t.film.language}>
          {original_language === null ? null : format.language(original_language)}
        </Line>
        <Line name={t.film.votes}>{rating}</Line>
        <Words name={t.film.genresOf(film.genres.length)} words={film.genres.map(labels.genre)} />
        <Words name={t.film.themes} words={film.themes.map(labels.theme)} />
        <Words name={t.film.moods} words={film.moods.map(labels.mood)} />
      </dl>
    </section>
  );
}

/** Return whether two titles differ in nothing that a reader would call another title. */
function isAlike(one: string | null, other: string): boolean {
  return one?.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}

function searchFor(words: string): string {
  return `/search?${new URLSearchParams({ q: words })}`;
}

/** Names, each with the way to their films. */
function People({ name, names }: { readonly name: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Line name={name}>
      <ul className={styles.people}>
        {names.map((each) => (
          <li key={each}>
            <Link to={searchFor(each)}>{each}</Link>
          </li>
        ))}
      </ul>
    </Line>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Line name={name}>
      <Chips label={name}>
        {words.map((word) => (
          <Chip key={word} to={searchFor(word)}>
            {word}
          </Chip>
        ))}
      </Chips>
    </Line>
  );
}
