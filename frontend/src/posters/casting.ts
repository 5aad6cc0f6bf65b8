import type { Subject } from "./artwork/subject.ts";
import { subjects } from "./artwork/subjects.ts";
import type { Brief, PosterFilm } from "./brief.ts";
import { type Composition, compositionNames } from "./compositions/all.ts";
import { type Era, eraOf, type Family, familyOf } from "./families.ts";
import { luminance } from "./inks.ts";
import { divided, type Title } from "./lettering.ts";
import { type PaletteName, palette } from "./palettes.ts";
import { type Random, seeded } from "./random.ts";
import { eraCompositions, eraFaces, eraPalettes, familyFaces, familyPalettes } from "./taste.ts";
import type { TypefaceName } from "./typefaces.ts";

const darkMoods = new Set(
  "tense dark bleak melancholic mysterious eerie terrifying violent gritty cynical unsettling heartbreaking angry".split(
    " ",
  ),
);
const brightMoods = new Set(
  "warm funny witty playful joyful uplifting romantic quirky tender feel-good wondrous".split(" "),
);

/** Return one of `weighted`, each as likely as its weight. */
function drawn<Item>(
  random: Random,
  weighted: readonly (readonly [Item, number])[],
): Item | undefined {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [item, weight] of weighted) {
    left -= weight;
    if (left < 0) return item;
  }
  return weighted[0]?.[0];
}

/** Return how much `film` calls for `subject`; what its first themes say counts most. */
function call(film: PosterFilm, family: Family, subject: Subject): number {
  const themed = subject.themes.reduce((sum, theme, order) => {
    const place = film.themes.indexOf(theme);
    return place === -1 ? sum : sum + (order === 0 ? 5 : 3) * (place < 4 ? 1.5 : 1);
  }, 0);
  const words = film.title.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const named = words.some((word) => subject.words.includes(word)) ? 8 : 0;
  return themed + named + (subject.families.includes(family) ? 1 : 0);
}

function castSubject(film: PosterFilm, family: Family, random: Random): Subject {
  const calls = subjects.map((subject) => [subject, call(film, family, subject)] as const);
  const loudest = Math.max(...calls.map(([, weight]) => weight));
  const heard = calls.filter(([, weight]) => weight > 0 && weight >= loudest * 0.5);
  const fallback = subjects[0] as Subject;
  return (
    drawn(
      random,
      heard.map(([subject, weight]) => [subject, weight ** 2] as const),
    ) ?? fallback
  );
}

function castPalette(film: PosterFilm, family: Family, era: Era, random: Random): PaletteName {
  const shade =
    film.moods.filter((mood) => darkMoods.has(mood)).length -
    film.moods.filter((mood) => brightMoods.has(mood)).length;
  const weigh = (name: PaletteName, base: number): readonly [PaletteName, number] => {
    const isDark = luminance(palette(name).ground) < 0.14;
    const suits = shade === 0 || shade > 0 === isDark;
    return [name, suits ? base * 4 : base];
  };
  const pool = [
    ...familyPalettes[family].map((name) => weigh(name, 2)),
    ...eraPalettes[era].map((name) => weigh(name, 1.5)),
  ];
  return drawn(random, pool) ?? "boneBlack";
}

/** Return whether `face` can carry `title`: some are too wide, too fine or too loud for long ones. */
function carries(face: TypefaceName, title: string): boolean {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  if (/[^\u0020-\u024f\u2010-\u2026]/u.test(title)) return face === "archivo" || face === "anton";
  if (face === "monoton") return title.length <= 14 && longest <= 9;
  if (face === "syncopate") return longest <= 11 && title.length <= 26;
  if (face === "poiret" || face === "pirata") return title.length <= 24;
  return true;
}

function castFace(title: string, family: Family, era: Era, random: Random): TypefaceName {
  const [ofFamily, ofEra] = [familyFaces[family], eraFaces[era]];
  const both = ofFamily.filter((face) => ofEra.includes(face));
  const pool = [
    ...ofEra.map((face) => [face, 2] as const),
    ...ofFamily.map((face) => [face, 1.6] as const),
    ...both.map((face) => [face, 3] as const),
  ].filter(([face]) => carries(face, title));
  return drawn(random, pool) ?? "archivo";
}

function castComposition(
  { main, rest }: Title,
  era: Era,
  subject: Subject,
  random: Random,
): Composition {
  const whole = main.length + rest.length;
  const fits: Readonly<Partial<Record<Composition, boolean>>> = {
    echoed: whole <= 13 && rest === "",
    initial: subject.isSign === false || whole <= 30,
    repeated: subject.isSign,
    stacked: whole <= 34,
    tilted: whole <= 36,
    upright: main.length <= 22,
  };
  const pool = compositionNames
    .filter((name) => fits[name] ?? true)
    .map((name) => [name, eraCompositions[era].includes(name) ? 3 : 0.7] as const);
  return drawn(random, pool) ?? "below";
}

export interface Design {
  readonly brief: Brief;
  readonly composition: Composition;
}

/** Return the title that is hardest to set, so that a poster looks alike in every language. */
function hardest(film: PosterFilm): string {
  return [film.title, ...Object.values(film.titles)].reduce((hard, title) =>
    title.length > hard.length ? title : hard,
  );
}

/**
 * Decide everything about the poster of `film`, with `title` on it; the same film is always
 * decided the same way, whatever the language of its title.
 */
export function design(film: PosterFilm, title: string = film.title): Design {
  const random = seeded(film.id);
  const [family, era] = [familyOf(film.genres), eraOf(film.year)];
  const hard = divided(hardest(film));
  const shown = divided(title);
  const subject = castSubject(film, family, random.fork("subject"));
  const credit = film.directors.slice(0, 2).join(" & ");
  const year = film.year === null ? "" : String(film.year);
  const brief: Brief = {
    title: shown.main,
    subtitle: shown.rest,
    credit,
    byline: [credit, year].filter((part) => part !== "").join(" · "),
    year,
    palette: palette(castPalette(film, family, era, random.fork("palette"))),
    face: castFace(hard.main, family, era, random.fork("face")),
    picture: subject.picture,
    random: random.fork("drawing"),
  };
  const composition = castComposition(hard, era, subject, random.fork("composition"));
  return { brief, composition };
}
