import { describe, expect, test } from "vitest";
import { en } from "./en/messages.ts";
import { formatsOf } from "./formats.ts";
import { fr } from "./fr/messages.ts";
import type { Piece } from "./pieces.ts";
import { plural } from "./plural.ts";
import { typeset } from "./typeset.ts";

function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.cite)).join("");
}

function keysOf(value: unknown, path = ""): string[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) => keysOf(part, `${path}.${key}`));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsOf);
}

describe("the dictionaries", () => {
  test("hold the same messages", () => {
    const { genres: _en, ...english } = en;
    const { genres: _fr, ...french } = fr;
    expect(keysOf(french)).toEqual(keysOf(english));
  });

  test("hold no empty message", () => {
    expect([...textsOf(en), ...textsOf(fr)].filter((text) => text.trim() === "")).toEqual([]);
  });

  test("French never breaks a line before a mark, nor uses a straight apostrophe", () => {
    expect(textsOf(fr).filter((text) => / [;:!?»%]|« |'/.test(text))).toEqual([]);
  });

  test("French sets computed messages like fixed ones", () => {
    expect(fr.picks.replaceTitle("Le Mépris")).toBe("Lequel laisse sa place à Le Mépris\u202f?");
  });
});

describe("typesetting French", () => {
  test.each([
    ["Vous aimez ?", "Vous aimez\u202f?"],
    ["Choix 1 : vide", "Choix 1\u00a0: vide"],
    ["« Amélie »", "«\u00a0Amélie\u00a0»"],
    ["l'un d'eux", "l’un d’eux"],
    ["62 %", "62\u202f%"],
    ["Quoi?", "Quoi?"],
  ])("turns %s into %s", (written, set) => {
    expect(typeset(written)).toBe(set);
  });
});

describe("counting", () => {
  test("French says one for zero and one", () => {
    const count = plural("fr");
    const forms = { one: "# film", other: "# films" };
    expect([0, 1, 2].map((number) => count(number, forms))).toEqual([
      "0 film",
      "1 film",
      "2 films",
    ]);
  });

  test("English says one for one only", () => {
    const count = plural("en");
    const forms = { one: "# film", other: "# films" };
    expect([0, 1, 2].map((number) => count(number, forms))).toEqual([
      "0 films",
      "1 film",
      "2 films",
    ]);
  });

  test("none at all may have words of its own", () => {
    expect(plural("en")(0, { zero: "nothing", other: "# films" })).toBe("nothing");
  });

  test("large numbers are grouped as the language does", () => {
    expect(plural("fr")(77765, { other: "# films" })).toBe("77\u202f765 films");
  });
});

describe("reasons in words", () => {
  const reasons = [
    { title: "Alien", percent: "62%" },
    { title: "Solaris", percent: "25%" },
  ];

  test("English names picks and shares in one sentence", () => {
    expect(plainText(en.results.reason(reasons, "13%"))).toBe(
      "Because you love Alien (62%) and Solaris (25%), with a touch of your other picks (13%).",
    );
  });

  test("French does too", () => {
    expect(plainText(fr.results.reason(reasons.slice(0, 1), null))).toBe(
      "Parce que vous aimez Alien (62%).",
    );
  });

  test("a title is left as its makers wrote it", () => {
    expect(fr.results.whole("Who's That?")).toContainEqual({ cite: "Who's That?" });
  });
});

describe("formats", () => {
  const [english, french] = [formatsOf("en"), formatsOf("fr")];

  test("a length is said as the language says it", () => {
    expect(english.runtime(117)).toBe("1\u00a0h 57\u00a0min");
    expect(french.runtime(124)).toBe("2\u00a0h\u00a004");
    expect(french.runtime(60)).toBe("1\u00a0h");
    expect(english.runtime(45)).toBe("45\u00a0min");
  });

  test("countries and languages have names; what is none stays as it is", () => {
    expect(french.country("DE")).toBe("Allemagne");
    expect(english.language("ja")).toBe("Japanese");
    expect(english.country("Soviet Union")).toBe("Soviet Union");
  });

  test("a share has the language's percent sign", () => {
    expect(english.percent(62)).toBe("62%");
    expect(french.percent(62)).toMatch(/^62\s%$/u);
  });
});
