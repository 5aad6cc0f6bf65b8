/** What films must be, beside the taste they answer to; empty fields ask nothing. */
export interface FilmFilters {
  readonly genres: readonly string[];
  readonly without: readonly string[];
  /** The first year of a decade, or "before" for whatever is older than those. */
  readonly decade: string;
  /** The most minutes. */
  readonly runtime: string;
  readonly language: string;
}

/** How films are chosen among those that suit: each from -1 to 1, 0 did best for real people. */
export interface Dials {
  /** From hidden gems to crowd-pleasers. */
  readonly popularity: number;
  /** From alike to varied. */
  readonly variety: number;
}

export type Wishes = FilmFilters & Dials;

export const decades = [2020, 2010, 2000, 1990, 1980, 1970, 1960, 1950] as const;
export const firstDecade = 1950;
export const lengths = [90, 120, 150] as const;
/** A dial has so many steps on either side of the middle. */
export const dialSteps = 2;

export const noFilters: FilmFilters = {
  genres: [],
  without: [],
  decade: "",
  runtime: "",
  language: "",
};
export const noWishes: Wishes = { ...noFilters, popularity: 0, variety: 0 };

const decadesKnown = [...decades.map(String), "before"];
const lengthsKnown = lengths.map(String);
const mostGenres = 20;
const longestGenre = 60;

function oneOf(value: string | null, known: readonly string[]): string {
  return value !== null && known.includes(value) ? value : "";
}

function genresIn(address: URLSearchParams, name: string): string[] {
  const named = address
    .getAll(name)
    .filter((genre) => genre !== "" && genre.length <= longestGenre);
  return [...new Set(named)].slice(0, mostGenres);
}

function dialIn(address: URLSearchParams, name: string): number {
  const value = Number(address.get(name) ?? 0);
  if (!Number.isFinite(value)) return 0;
  const step = Math.round(Math.max(-1, Math.min(1, value)) * dialSteps);
  return step === 0 ? 0 : step / dialSteps;
}

/** Return the filters an address asks for; what makes no sense asks nothing. */
export function filtersIn(address: URLSearchParams): FilmFilters {
  const genres = genresIn(address, "genre");
  const language = address.get("language") ?? "";
  return {
    genres,
    without: genresIn(address, "without").filter((genre) => !genres.includes(genre)),
    decade: oneOf(address.get("decade"), decadesKnown),
    runtime: oneOf(address.get("runtime"), lengthsKnown),
    language: /^[a-z]{2,3}$/.test(language) ? language : "",
  };
}

/** Return the dials and filters an address asks for. */
export function wishesIn(address: URLSearchParams): Wishes {
  return {
    ...filtersIn(address),
    popularity: dialIn(address, "popularity"),
    variety: dialIn(address, "variety"),
  };
}

const names = ["genre", "without", "decade", "runtime", "language", "popularity", "variety"];

/** Return `address` with these wishes in the place of those it had. */
export function withWishes(address: URLSearchParams, wishes: Wishes): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of names) next.delete(name);
  for (const genre of wishes.genres) next.append("genre", genre);
  for (const genre of wishes.without) next.append("without", genre);
  for (const name of ["decade", "runtime", "language"] as const) {
    if (wishes[name] !== "") next.set(name, wishes[name]);
  }
  for (const name of ["popularity", "variety"] as const) {
    if (wishes[name] !== 0) next.set(name, String(wishes[name]));
  }
  return next;
}

/** Return the years a decade like "1970" stands for; "before" is everything older. */
export function yearsOf(decade: string): { year_from?: number; year_to?: number } {
  if (decade === "") return {};
  if (decade === "before") return { year_to: firstDecade - 1 };
  const first = Number(decade);
  return { year_from: first, year_to: first + 9 };
}

/** Return the filters as parameters of a query; what asks nothing is left out. */
export function filterParameters(filters: FilmFilters) {
  const { genres, without, decade, runtime, language } = filters;
  return {
    ...(genres.length === 0 ? {} : { genre: [...genres] }),
    ...(without.length === 0 ? {} : { without_genre: [...without] }),
    ...yearsOf(decade),
    ...(runtime === "" ? {} : { runtime_max: Number(runtime) }),
    ...(language === "" ? {} : { language: [language] }),
  };
}

/** Return the filters as the body of a question. */
export function filterBody(filters: FilmFilters) {
  const { genre, without_genre, language, ...others } = filterParameters(filters);
  return {
    ...others,
    ...(genre === undefined ? {} : { genres: genre }),
    ...(without_genre === undefined ? {} : { without_genres: without_genre }),
    ...(language === undefined ? {} : { languages: language }),
  };
}

/** Return how many things the filters ask for. */
export function countOf(filters: FilmFilters): number {
  const single = [filters.decade, filters.runtime, filters.language];
  return (
    filters.genres.length + filters.without.length + single.filter((value) => value !== "").length
  );
}

export function isNeutral(wishes: Wishes): boolean {
  return countOf(wishes) === 0 && wishes.popularity === 0 && wishes.variety === 0;
}

export type GenreState = "any" | "in" | "out";

export function genreState(filters: FilmFilters, genre: string): GenreState {
  if (filters.genres.includes(genre)) return "in";
  return filters.without.includes(genre) ? "out" : "any";
}

/** Return what the next press on a genre asks for: it is wanted, then ruled out, then neither. */
export function afterPress(
  filters: FilmFilters,
  genre: string,
): Pick<FilmFilters, "genres" | "without"> {
  const [genres, without] = [filters.genres, filters.without].map((list) =>
    list.filter((other) => other !== genre),
  ) as [string[], string[]];
  const state = genreState(filters, genre);
  if (state === "any") return { genres: [...genres, genre], without };
  if (state === "in") return { genres, without: [...without, genre] };
  return { genres, without };
}
