import { describe, expect, test } from "vitest";
import { filmCard } from "../testing/films.ts";
import { noPicks, pickedFilms, type Slots, slotsOf, slotsReducer } from "./slots.ts";

const films = ["a", "b", "c", "d", "e", "f"].map((id) => filmCard(id));
const [first, second, third] = films as [
  (typeof films)[number],
  (typeof films)[number],
  (typeof films)[number],
];

function ids(slots: Slots): (string | null)[] {
  return slots.map((film) => film?.id ?? null);
}

describe("the five places", () => {
  test("are filled from the first on", () => {
    const slots = [first, second].reduce(
      (before, film) => slotsReducer(before, { do: "pick", film }),
      noPicks,
    );
    expect(ids(slots)).toEqual(["a", "b", null, null, null]);
  });

  test("keep their films when another one leaves, and the next pick takes the gap", () => {
    const three = slotsOf([first, second, third]);
    const gap = slotsReducer(three, { do: "remove", filmId: "b" });
    expect(ids(gap)).toEqual(["a", null, "c", null, null]);
    const filled = slotsReducer(gap, { do: "pick", film: filmCard("x") });
    expect(ids(filled)).toEqual(["a", "x", "c", null, null]);
  });

  test("do not change for a film that is picked already", () => {
    const slots = slotsOf([first]);
    expect(slotsReducer(slots, { do: "pick", film: first })).toBe(slots);
  });

  test("do not change for a sixth film", () => {
    const full = slotsOf(films.slice(0, 5));
    expect(slotsReducer(full, { do: "pick", film: filmCard("f") })).toBe(full);
  });

  test("do not change when a film leaves that was not there", () => {
    expect(slotsReducer(noPicks, { do: "remove", filmId: "a" })).toBe(noPicks);
  });
});

describe("five taken places", () => {
  test("let a film take the place of another", () => {
    const slots = slotsReducer(slotsOf(films.slice(0, 5)), {
      do: "replace",
      filmId: "c",
      film: filmCard("f"),
    });
    expect(ids(slots)).toEqual(["a", "b", "f", "d", "e"]);
  });

  test("never hold a film twice", () => {
    const slots = slotsOf([first, second]);
    expect(slotsReducer(slots, { do: "replace", filmId: "b", film: first })).toBe(slots);
  });

  test("can be put back as they were", () => {
    const before = slotsOf([first]);
    const after = slotsReducer(before, { do: "remove", filmId: "a" });
    expect(slotsReducer(after, { do: "put", slots: before })).toBe(before);
  });

  test("take five films of a longer list", () => {
    expect(pickedFilms(slotsOf(films))).toHaveLength(5);
  });
});
