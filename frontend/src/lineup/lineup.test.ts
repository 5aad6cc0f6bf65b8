import { describe, expect, test } from "vitest";
import { recommended } from "../testing/films.ts";
import { arrivals, lineup } from "./lineup.ts";

const answer = (letters: string) => [...letters].map((id) => recommended(id, { pick: 1 }));
const word = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id).join("");
const said = ({ dismissed = "", kept = "" } = {}) => ({
  dismissed: new Set(dismissed),
  kept: new Set(kept),
});

describe("the five", () => {
  test("are the first five of the answer", () => {
    expect(word(lineup([], answer("abcdefg"), said(), 5))).toBe("abcde");
  });

  test("get the next film where one was dismissed", () => {
    const shown = lineup([], answer("abcdefg"), said(), 5);
    expect(word(lineup(shown, answer("abcdefg"), said({ dismissed: "b" }), 5))).toBe("afcde");
  });

  test("keep a loved film although the service does not answer it again", () => {
    const shown = lineup([], answer("abcde"), said(), 5);
    expect(word(lineup(shown, answer("bcdef"), said({ kept: "a" }), 5))).toBe("abcde");
  });

  test("follow the answer: what fell out of it gives its place to what came in", () => {
    const shown = lineup([], answer("abcde"), said(), 5);
    expect(word(lineup(shown, answer("xbcyeda"), said(), 5))).toBe("xbcye");
  });

  test("grow by five without moving anything", () => {
    const shown = lineup([], answer("abcde"), said(), 5);
    expect(word(lineup(shown, answer("jihgfedcba"), said(), 10))).toBe("abcdejihgf");
  });

  test("take newer reasons", () => {
    const shown = lineup([], answer("abcde"), said(), 5);
    const newer = [recommended("a", { other: 1 }), ...answer("bcde")];
    expect(lineup(shown, newer, said(), 5)[0]?.item.because[0]?.film_id).toBe("other");
  });

  test("know how many came in, not counting five more", () => {
    const shown = lineup([], answer("abcde"), said(), 5);
    const next = lineup(shown, answer("xabcdefghi"), said(), 10);
    expect(word(next)).toBe("abcdexfghi");
    expect(arrivals(shown, next)).toBe(0);
    expect(arrivals(shown, lineup(shown, answer("xbcde"), said(), 5))).toBe(1);
  });
});
