import type { components } from "../api/schema.d.ts";

type MapAnswer = components["schemas"]["Map"];

const steps = 65535;

/** The films as the sky holds them: one is one place in each column, the best known first. */
export interface Stars {
  readonly version: string;
  readonly count: number;
  readonly genres: readonly string[];
  /** Places from -1 to 1, x and y in turn; y grows downwards. */
  readonly places: Float32Array;
  /** How far they lie from the middle at most, to either side, and up and down. */
  readonly reach: { readonly x: number; readonly y: number };
  readonly kinds: Int8Array;
  readonly id: (star: number) => string;
  readonly title: (star: number, language: "en" | "fr") => string;
  readonly year: (star: number) => number | null;
  readonly find: (id: string) => number | undefined;
}

/** Read what the service answers about the map. */
export function starsOf(answer: MapAnswer): Stars {
  const { ids, titles, titles_fr: french, years, x, y, genres } = answer.films;
  const places = new Float32Array(ids.length * 2);
  for (let star = 0; star < ids.length; star++) {
    places[2 * star] = ((x[star] ?? 0) / steps) * 2 - 1;
    places[2 * star + 1] = ((y[star] ?? 0) / steps) * 2 - 1;
  }
  const reach = { x: 0.1, y: 0.1 };
  for (let star = 0; star < ids.length; star++) {
    reach.x = Math.max(reach.x, Math.abs(places[2 * star] ?? 0));
    reach.y = Math.max(reach.y, Math.abs(places[2 * star + 1] ?? 0));
  }
  const stars = new Map(ids.map((id, star) => [id, star]));
  return {
    version: answer.model_version,
    count: ids.length,
    genres: answer.genres,
    places,
    reach,
    kinds: Int8Array.from(genres),
    id: (star) => ids[star] ?? "",
    title: (star, language) => (language === "fr" && french[star]) || titles[star] || "",
    year: (star) => years[star] ?? null,
    find: (id) => stars.get(id),
  };
}
