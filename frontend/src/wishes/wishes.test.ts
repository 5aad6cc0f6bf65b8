import { describe, expect, test } from "vitest";
import {
  afterPress,
  countOf,
  filterBody,
  filterParameters,
  isNeutral,
  noFilters,
  noWishes,
  wishesIn,
  withWishes,
} from "./wishes.ts";

const asked = {
  genres: ["Crime"],
  without: ["Horror", "War"],
  decade: "1970",
  runtime: "120",
  language: "fr",
  popularity: -0.5,
  variety: 1,
};

describe("wishes in an address", () => {
  test("are read back as they were written", () => {
    expect(wishesIn(withWishes(new URLSearchParams(), asked))).toEqual(asked);
  });

  test("leave the rest of the address alone", () => {
    const address = withWishes(new URLSearchParams("picks=a,b&decade=1960"), noWishes);
    expect(address.toString()).toBe("picks=a%2Cb");
  });

  test.each([
    "popularity=loud&variety=Infinity",
    "decade=1234&runtime=7&language=%3Cb%3E",
    `genre=${"x".repeat(61)}&without=`,
  ])("that make no sense ask nothing: %s", (address) => {
    expect(wishesIn(new URLSearchParams(address))).toEqual(noWishes);
  });

  test("beyond the ends of a dial stop at its end", () => {
    expect(wishesIn(new URLSearchParams("popularity=7&variety=-0.6"))).toMatchObject({
      popularity: 1,
      variety: -0.5,
    });
  });

  test("never ask for a genre and rule it out", () => {
    expect(wishesIn(new URLSearchParams("genre=War&without=War")).without).toEqual([]);
  });
});

describe("filters for the service", () => {
  test("are parameters of a query", () => {
    expect(filterParameters(asked)).toEqual({
      genre: ["Crime"],
      without_genre: ["Horror", "War"],
      year_from: 1970,
      year_to: 1979,
      runtime_max: 120,
      language: ["fr"],
    });
  });

  test("or a body, by the names it has there", () => {
    expect(filterBody({ ...noFilters, genres: ["War"], decade: "before", language: "it" })).toEqual(
      {
        genres: ["War"],
        year_to: 1949,
        languages: ["it"],
      },
    );
  });

  test("that ask nothing are left out", () => {
    expect(filterParameters(noFilters)).toEqual({});
    expect(filterBody(noFilters)).toEqual({});
  });
});

test("what is asked for is counted", () => {
  expect(countOf(asked)).toBe(6);
  expect(isNeutral(asked)).toBe(false);
  expect(isNeutral(noWishes)).toBe(true);
});

test("a genre is wanted, then ruled out, then neither", () => {
  const once = { ...noFilters, ...afterPress(noFilters, "War") };
  expect(once).toMatchObject({ genres: ["War"], without: [] });
  const twice = { ...once, ...afterPress(once, "War") };
  expect(twice).toMatchObject({ genres: [], without: ["War"] });
  expect(afterPress(twice, "War")).toEqual({ genres: [], without: [] });
});
