/** What a film is, as far as its poster is concerned. */
export type Family =
  | "action"
  | "animation"
  | "comedy"
  | "crime"
  | "documentary"
  | "drama"
  | "fantasy"
  | "history"
  | "horror"
  | "musical"
  | "romance"
  | "scifi"
  | "war"
  | "western";

/** When a film was made, in steps that posters follow. */
export type Era =
  | "deco"
  | "forties"
  | "fifties"
  | "sixties"
  | "seventies"
  | "eighties"
  | "nineties"
  | "noughties"
  | "teens";

/** Genres by how much they tell: the first one that a film has wins. */
const telling: readonly (readonly [genre: string, family: Family])[] = [
  ["western", "western"],
  ["documentary", "documentary"],
  ["horror", "horror"],
  ["war", "war"],
  ["science fiction", "scifi"],
  ["music", "musical"],
  ["musical", "musical"],
  ["animation", "animation"],
  ["fantasy", "fantasy"],
  ["history", "history"],
];

const common: Readonly<Record<string, Family>> = {
  action: "action",
  adventure: "action",
  children: "animation",
  comedy: "comedy",
  crime: "crime",
  drama: "drama",
  family: "animation",
  "film-noir": "crime",
  mystery: "crime",
  romance: "romance",
  thriller: "crime",
};

export function familyOf(genres: readonly string[]): Family {
  const names = genres.map((genre) => genre.toLowerCase().replace("sci-fi", "science fiction"));
  const [, telltale] = telling.find(([genre]) => names.includes(genre)) ?? [];
  if (telltale !== undefined) return telltale;
  if (names.includes("romance") && !names.includes("crime")) return "romance";
  const first = names.find((genre) => genre !== "drama" && genre in common);
  return (first === undefined ? undefined : common[first]) ?? "drama";
}

export function eraOf(year: number | null): Era {
  if (year === null) return "teens";
  const ends: readonly (readonly [before: number, era: Era])[] = [
    [1940, "deco"],
    [1950, "forties"],
    [1960, "fifties"],
    [1970, "sixties"],
    [1980, "seventies"],
    [1990, "eighties"],
    [2000, "nineties"],
    [2010, "noughties"],
  ];
  return ends.find(([before]) => year < before)?.[1] ?? "teens";
}
