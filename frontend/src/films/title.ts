import type { FilmCard } from "../api/types.ts";
import type { Language } from "../i18n/LanguageProvider.tsx";

/** Return the title of `film` in `language`, or the main one where there is none. */
export function titleIn(film: Pick<FilmCard, "title" | "titles">, language: Language): string {
  return film.titles[language] ?? film.title;
}

/** Return the title with its year, which tells remakes apart. */
export function datedTitle(film: FilmCard, language: Language): string {
  const title = titleIn(film, language);
  return film.year === null ? title : `${title} (${film.year})`;
}
