import { describe, expect, test } from "vitest";
import { recommended } from "../../testing/films.ts";
import { cardOf, lineup, putBack } from "./lineup.ts";

const answer = (letters: string) => [...letters].map((id) => recommended(id, { pick: 1 }));
const word = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id).join("");
const none = new Set<string>();

describe("the five", () => {
  test("are the first five of the answer", () => {
    expect(word(lineup([], answer("abcdefg"), none, 5))).toBe("abcde");
  });

  test("get the next film where one was dismissed", () => {
    const shown = lineup([], answer("abcdefg"), none, 5);
    expect(word(lineup(shown, answer("abcdefg"), new Set(["b"]), 5))).toBe("afcde");
  });

  test("keep a loved film although the service does not answer it again", () => {
    const shown = lineup([], answer("abcde"), none, 5);
    expect(word(lineup(shown, answer("bcdef"), none, 5))).toBe("abcde");
  });

  test("grow by five without moving anything", () => {
    const shown = lineup([], answer("abcde"), none, 5);
    expect(word(lineup(shown, answer("jihgfedcba"), none, 10))).toBe("abcdejihgf");
  });

  test("take newer reasons", () => {
    const shown = lineup([], answer("abcde"), none, 5);
    const newer = [recommended("a", { other: 1 })];
    expect(lineup(shown, newer, none, 5)[0]?.item.because[0]?.film_id).toBe("other");
  });

  test("take a dismissed film back where it was", () => {
    const shown = lineup([], answer("afcde"), none, 5);
    expect(word(putBack(shown, cardOf(recommended("b", {})), 1))).toBe("abcde");
  });
});
