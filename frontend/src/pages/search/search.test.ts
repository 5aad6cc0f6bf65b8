import { describe, expect, test } from "vitest";
import { thingOf, writtenIn, yearsSpan } from "./heard.ts";
import { mayBeTitle, stretchesOf } from "./marks.ts";

function marked(sentence: string, question: string): string[] {
  return stretchesOf(sentence, question)
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);
}

describe("the words that were asked for", () => {
  test("are marked whatever their endings and accents", () => {
    expect(
      marked("Thieves plan two heists in Évian, by train.", "a HEIST near evian on trains"),
    ).toEqual(["heists", "Évian", "train"]);
  });

  test("leave the sentence whole", () => {
    const sentence = "« L'été », dit-il, 12 hommes.";
    const whole = stretchesOf(sentence, "hommes en été").map(({ text }) => text);
    expect(whole.join("")).toBe(sentence);
  });

  test("are not the words of every sentence", () => {
    expect(
      marked("They come with what they have.", "a film about them with what they have"),
    ).toEqual([]);
  });

  test("are not words that only begin alike", () => {
    expect(marked("A carpenter has a card.", "carp and cart")).toEqual([]);
  });
});

describe("a title", () => {
  test("is likely for a few words, and for a sentence only if they share a word", () => {
    expect(mayBeTitle("godfater", "The Godfather")).toBe(true);
    expect(mayBeTitle("a heist in the snow", "Ghost in the Shell")).toBe(false);
    expect(mayBeTitle("the one with ghost in the title", "Ghost in the Shell")).toBe(true);
  });
});

describe("what was heard", () => {
  test("is read from its key", () => {
    expect(thingOf("years:1990-1999")).toEqual({ kind: "years", value: "1990-1999" });
    expect(thingOf("person:jean-luc: godard")).toEqual({
      kind: "person",
      value: "jean-luc: godard",
    });
    expect(thingOf("whatever")).toMatchObject({ kind: "person" });
  });

  test("names a person as the question does", () => {
    expect(writtenIn("un film de Jean-Pierre Jeunet", "jean pierre jeunet")).toBe(
      "Jean-Pierre Jeunet",
    );
    expect(writtenIn("with agnès varda, please", "agnes varda")).toBe("Agnès Varda");
    expect(writtenIn("somebody else", "jim carrey")).toBe("Jim Carrey");
  });

  test("knows a decade from other years", () => {
    expect(yearsSpan("1990-1999").isDecade).toBe(true);
    expect(yearsSpan("1995-2004").isDecade).toBe(false);
    expect(yearsSpan("1994-1994")).toEqual({ first: "1994", last: "1994", isDecade: false });
  });
});
