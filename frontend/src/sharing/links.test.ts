import { describe, expect, test } from "vitest";
import { noWishes, wishesIn } from "../wishes/wishes.ts";
import { filmsIn, linkOf, nameIn, pairPath, sharedPath } from "./links.ts";

function addressOf(path: string): URLSearchParams {
  return new URL(linkOf(path)).searchParams;
}

describe("a link to share", () => {
  const wishes = { ...noWishes, without: ["Science Fiction"], popularity: -1 };

  test("holds picks, dials, filters and the model, readably", () => {
    const path = sharedPath({ picks: ["tmdb-1", "tmdb-2"], wishes, model: "7" });
    expect(path).toBe("/shared?picks=tmdb-1,tmdb-2&without=Science+Fiction&popularity=-1&model=7");
    expect(filmsIn(addressOf(path), "picks")).toEqual(["tmdb-1", "tmdb-2"]);
    expect(wishesIn(addressOf(path))).toEqual(wishes);
  });

  test("may hold an id with any letters", () => {
    const path = sharedPath({ picks: ["local-amélie-&-co-2001"], wishes, model: undefined });
    expect(filmsIn(addressOf(path), "picks")).toEqual(["local-amélie-&-co-2001"]);
  });
});

describe("a link for two", () => {
  test("invites with one list, and shows with both", () => {
    expect(pairPath({ first: ["a"], from: "Ada" })).toBe("/two?first=a&from=Ada");
    const both = addressOf(pairPath({ first: ["a"], second: ["b", "c"], and: "Björk & co" }));
    expect(filmsIn(both, "second")).toEqual(["b", "c"]);
    expect(nameIn(both, "and")).toBe("Björk & co");
  });
});

describe("an address written by anybody", () => {
  test("names ten films at most, each once", () => {
    const many = Array.from({ length: 30 }, (_, number) => `f${number % 15}`).join(",");
    expect(filmsIn(new URLSearchParams({ picks: many }), "picks")).toHaveLength(10);
    expect(filmsIn(new URLSearchParams({ picks: `,, ,${"x".repeat(201)}` }), "picks")).toEqual([]);
  });

  test("gives a name of one line", () => {
    const address = new URLSearchParams({ from: ` A\u0000d\u202ea\n${"x".repeat(99)}` });
    expect(nameIn(address, "from")).toBe(`Ada${"x".repeat(27)}`);
  });
});
