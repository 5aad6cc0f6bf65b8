import { describe, expect, test } from "vitest";
import { filmCard } from "../testing/films.ts";
import { adoption } from "./adoption.ts";
import { slotsOf } from "./slots.ts";

const films = (letters: string) => [...letters].map((id) => filmCard(id));
const here = (letters: string, isUnsaved = true) => ({ slots: slotsOf(films(letters)), isUnsaved });

describe("signing in", () => {
  test("brings along picks made before there was an account", () => {
    expect(adoption(here("abc"), [])).toEqual({ keep: "ours", isLosing: false });
  });

  test("lets five fresh picks replace those of last time, and says so", () => {
    expect(adoption(here("abcde"), films("vwxyz"))).toEqual({ keep: "ours", isLosing: true });
  });

  test("keeps the picks of last time when fewer than five are fresh, and says so", () => {
    expect(adoption(here("ab"), films("vwxyz"))).toEqual({ keep: "theirs", isLosing: true });
  });

  test("keeps the picks of last time without a word when nothing was picked here", () => {
    expect(adoption(here(""), films("vwxyz"))).toEqual({ keep: "theirs", isLosing: false });
  });

  test("follows another device when nothing was changed here", () => {
    expect(adoption(here("abcde", false), films("vwxyz")).keep).toBe("theirs");
  });

  test("has nothing to decide when both are the same", () => {
    expect(adoption(here("abcde"), films("abcde"))).toEqual({ keep: "theirs", isLosing: false });
  });
});
