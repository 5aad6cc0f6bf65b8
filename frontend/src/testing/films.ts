import type { FilmCard, RecommendedFilm } from "../api/types.ts";

/** Return a film card; what is not said is plain. */
export function filmCard(id: string, facts: Partial<FilmCard> = {}): FilmCard {
  return {
    id,
    title: `Film ${id}`,
    titles: {},
    original_title: null,
    year: 1979,
    runtime: 117,
    directors: ["Agnès Varda"],
    cast: [],
    genres: ["Drama"],
    countries: ["FR"],
    original_language: "fr",
    vote_average: null,
    poster_path: null,
    themes: [],
    moods: [],
    ...facts,
  };
}

export function recommended(id: string, shares: Record<string, number>): RecommendedFilm {
  const because = Object.entries(shares).map(([film_id, share]) => ({
    film_id,
    share,
    whose: [1],
  }));
  return { film: filmCard(id), score: 1, because, themes: [], suits: [1] };
}
