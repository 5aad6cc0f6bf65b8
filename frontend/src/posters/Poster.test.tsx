import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { PosterFilm } from "./brief.ts";
import { design } from "./casting.ts";
import { compositionNames, compositions } from "./compositions/all.ts";
import { contrast, printedOn } from "./inks.ts";
import { Poster } from "./Poster.tsx";
import { palette, paletteNames } from "./palettes.ts";

const genres = ["Drama", "Comedy", "Horror", "Western", "Science Fiction", "Romance", "Crime"];

function film(number: number, title = `Film ${number}`): PosterFilm {
  return {
    id: `tmdb-${number}`,
    title,
    titles: {},
    year: 1920 + (number % 105),
    directors: ["Ida Lupino"],
    genres: [genres[number % genres.length] ?? "Drama"],
    themes: [],
    moods: [],
  };
}

const films = Array.from({ length: 240 }, (_, number) => film(number));

describe("a drawn poster", () => {
  test("is the same every time it is drawn", () => {
    const drawn = films.slice(0, 60).map((each) => renderToStaticMarkup(<Poster film={each} />));
    const again = films.slice(0, 60).map((each) => renderToStaticMarkup(<Poster film={each} />));
    expect(again).toEqual(drawn);
  });

  test("differs from film to film", () => {
    const drawn = films.map((each) => renderToStaticMarkup(<Poster film={each} />));
    expect(new Set(drawn).size).toBe(films.length);
  });

  test("holds no number that a browser cannot read", () => {
    for (const each of films) {
      expect(renderToStaticMarkup(<Poster film={each} />)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("carries no style attribute and no script", () => {
    for (const each of films) {
      expect(renderToStaticMarkup(<Poster film={each} />)).not.toMatch(/ style=|<script|<style/);
    }
  });
});

describe("a title", () => {
  test.each([
    "M",
    "Koyaanisqatsi",
    "Supercalifragilisticexpialidocious",
    "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    "The Lord of the Rings: The Fellowship of the Ring",
    "七人の侍",
    "12",
    "…",
  ])("like %s stays within the sheet in every composition", (title) => {
    for (const number of Array.from({ length: 12 }, (_, index) => index)) {
      const { brief } = design(film(number, title));
      for (const name of compositionNames) {
        const drawing = renderToStaticMarkup(
          <svg aria-hidden="true">{compositions[name]({ ...brief, key: "k" })}</svg>,
        );
        const widths = [...drawing.matchAll(/textLength="([\d.]+)"/g)].map(([, w]) => Number(w));
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(name === "upright" ? 545 : 361);
        expect(drawing).not.toMatch(/NaN|Infinity/);
      }
    }
  });
});

describe("a wall of posters", () => {
  test("uses many compositions, faces and palettes", () => {
    const designs = films.slice(0, 24).map((each) => design(each));
    expect(new Set(designs.map((each) => each.composition)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(designs.map((each) => each.brief.face)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(designs.map((each) => each.brief.palette.ground)).size).toBeGreaterThanOrEqual(
      12,
    );
  });
});

describe("a palette", () => {
  test.each(paletteNames)("%s sets its title readably on every ink it is printed on", (name) => {
    for (const role of ["ground", "ink", "a", "b"] as const) {
      const printed = printedOn(palette(name), role);
      expect(contrast(printed.ink, printed.ground)).toBeGreaterThanOrEqual(
        role === "ground" ? 4.5 : 3,
      );
    }
  });
});
