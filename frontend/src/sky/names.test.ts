import { describe, expect, test } from "vitest";
import { type Mark, namePlaces } from "./names.ts";

const frame = { width: 400, height: 300 };
const after = { x: 16, y: -10 };
const before = { x: -96, y: -10 };
const below = { x: -40, y: 16 };
const above = { x: -40, y: -36 };

function mark(x: number, y: number, width = 80, rank = 0): Mark {
  return { at: { x, y }, radius: 12, name: { width, height: 20 }, rank };
}

describe("the names on the sky", () => {
  test("stand towards the middle", () => {
    expect(namePlaces([mark(50, 100), mark(350, 200)], frame)).toEqual([after, before]);
  });

  test("make way for a name that was placed before, and for a mark", () => {
    expect(namePlaces([mark(150, 100), mark(150, 112)], frame)).toEqual([after, before]);
    expect(namePlaces([mark(150, 100), mark(200, 100, 10)], frame)[0]).toEqual(before);
  });

  test("go below, above or to a corner where both sides are taken", () => {
    const crowd = [mark(150, 100), mark(200, 100, 10), mark(100, 100, 10)];
    expect(namePlaces(crowd, frame)[0]).toEqual(below);
    expect(namePlaces([...crowd, mark(150, 130)], frame)[0]).toEqual(above);
    expect(namePlaces([...crowd, mark(150, 130), mark(120, 70)], frame)[0]).toEqual({
      x: 0,
      y: -36,
    });
  });

  test("choose by their rank, then by how few places they have", () => {
    const pick = mark(150, 112);
    expect(namePlaces([mark(150, 100, 80, 1), pick], frame)).toEqual([before, after]);
    const cornered = mark(12, 112);
    expect(namePlaces([mark(30, 80), cornered], frame)).toEqual([after, after]);
  });

  test("are left out where there is no room", () => {
    expect(namePlaces([mark(200, 150, 500)], frame)).toEqual([undefined]);
  });
});
