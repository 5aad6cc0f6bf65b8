import { expect, test } from "vitest";
import { filmCard } from "../testing/films.ts";
import { noPicks, slotsOf } from "./slots.ts";
import { readPicks, writePicks } from "./storage.ts";

test("picks are read back as they were written", () => {
  const picks = { slots: slotsOf([filmCard("a")]), isUnsaved: true };
  writePicks(picks);
  expect(readPicks()).toEqual(picks);
});

test.each(["", "{", "null", "[]", '{"slots":[1,2,3,4,5]}', '{"slots":[null]}'])(
  "what is no picks, as in %s, is read as none",
  (kept) => {
    localStorage.setItem("cinq.picks", kept);
    expect(readPicks()).toEqual({ slots: noPicks, isUnsaved: false });
  },
);
