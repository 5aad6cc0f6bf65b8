import { describe, expect, test } from "vitest";
import { hundredthsOf, shownShares } from "./reasons.ts";

function share(film_id: string, part: number) {
  return { film_id, share: part };
}

describe("rounding shares", () => {
  test.each([
    [[1 / 3, 1 / 3, 1 / 3]],
    [[0.625, 0.25, 0.125]],
    [[0.995, 0.005]],
    [[0.2, 0.2, 0.2, 0.2, 0.2]],
    [[0.3333, 0.3333, 0.1667, 0.1667]],
    [[1]],
  ])("%j adds up to 100", (shares) => {
    expect(hundredthsOf(shares).reduce((sum, part) => sum + part, 0)).toBe(100);
  });

  test("gives the missing hundredth to the largest remainder", () => {
    expect(hundredthsOf([0.626, 0.249, 0.125])).toEqual([63, 25, 12]);
  });

  test("shares that do not add up to one are taken in proportion", () => {
    expect(hundredthsOf([2, 2])).toEqual([50, 50]);
  });

  test("a share below nothing counts as nothing", () => {
    expect(hundredthsOf([1.5, -0.5])).toEqual([100, 0]);
  });

  test("no shares at all stay nothing", () => {
    expect(hundredthsOf([0, 0])).toEqual([0, 0]);
    expect(hundredthsOf([])).toEqual([]);
  });
});

describe("the shares that are shown", () => {
  test("are the large ones, largest first, and the rest together", () => {
    const { named, rest } = shownShares([
      share("b", 0.25),
      share("a", 0.62),
      share("c", 0.07),
      share("d", 0.06),
    ]);
    expect(named).toEqual([
      { filmId: "a", hundredths: 62 },
      { filmId: "b", hundredths: 25 },
    ]);
    expect(rest).toBe(13);
  });

  test("name three picks at most", () => {
    const { named, rest } = shownShares("abcde".split("").map((id) => share(id, 0.2)));
    expect(named).toHaveLength(3);
    expect(rest).toBe(40);
  });

  test("always name the largest, however small", () => {
    const many = Array.from({ length: 20 }, (_, index) => share(`f${index}`, 0.05));
    expect(shownShares(many).named).toEqual([{ filmId: "f0", hundredths: 5 }]);
  });

  test("of one pick alone are all of it", () => {
    expect(shownShares([share("a", 1)])).toEqual({
      named: [{ filmId: "a", hundredths: 100 }],
      rest: 0,
    });
  });
});
