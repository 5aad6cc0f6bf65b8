import type { FilmCard } from "../api/types.ts";
import type { Formats } from "../i18n/formats.ts";

/** Return year, length and directors on one line, as far as they are known. */
export function metaLine(film: FilmCard, format: Formats): string {
  return [
    film.year === null ? "" : String(film.year),
    film.runtime === null ? "" : format.runtime(film.runtime),
    format.list(film.directors.slice(0, 2)),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Return year and first director, which tell films of one title apart. */
export function shortMeta(film: FilmCard): string {
  return [film.year === null ? "" : String(film.year), film.directors[0] ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}
