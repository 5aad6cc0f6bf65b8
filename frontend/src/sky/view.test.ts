import { describe, expect, test } from "vitest";
import { starFinder } from "./nearest.ts";
import { starsOf } from "./stars.ts";
import { between, panned, toScreen, toSky, whole, zoomed } from "./view.ts";
import { middleOf, settled, weightAt } from "./weights.ts";

const frame = { width: 800, height: 600 };
const answer = {
  model_version: "7",
  genres: ["Drama"],
  films: {
    ids: ["a", "b", "c"],
    titles: ["Alien", "Brazil", "Cure"],
    titles_fr: ["Le huitième passager", null, null],
    years: [1979, 1985, null],
    x: [0, 65535, 32768],
    y: [32768, 32768, 0],
    genres: [0, -1, 0],
  },
};

describe("the sky as it is seen", () => {
  test("begins whole", () => {
    const view = whole({ ...frame, reach: { x: 1, y: 0.5 } });
    expect(toScreen(view, frame, { x: 1, y: 0 }).x).toBeLessThan(800);
    expect(toScreen(view, frame, { x: 0, y: 0.5 }).y).toBeLessThan(600);
  });

  test("keeps what is under the pointer there when it comes nearer", () => {
    const pixel = { x: 200, y: 450 };
    const before = toSky(whole(frame), frame, pixel);
    const after = toSky(zoomed(whole(frame), frame, 3, pixel), frame, pixel);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  test("goes no farther off than all of it", () => {
    expect(zoomed(whole(frame), frame, 0.1, { x: 0, y: 0 }).scale).toBe(whole(frame).scale);
  });

  test("follows the hand, and does not leave the sky", () => {
    const view = whole(frame);
    expect(panned(view, { x: 28.2, y: 0 }).x).toBeCloseTo(-0.1);
    expect(panned(view, { x: 1e6, y: 0 }).x).toBe(-1.1);
  });

  test("flies from one view to another", () => {
    const [from, to] = [whole(frame), { x: 0.5, y: 0.5, scale: 4 * whole(frame).scale }];
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5).scale).toBeCloseTo(2 * from.scale);
  });
});

describe("the stars", () => {
  const stars = starsOf(answer);

  test("have places, titles and a way back from their ids", () => {
    expect([...stars.places].map((value) => Number(value.toFixed(2)))).toEqual([
      -1, 0, 1, 0, 0, -1,
    ]);
    expect(stars.title(0, "fr")).toBe("Le huitième passager");
    expect(stars.title(1, "fr")).toBe("Brazil");
    expect(stars.find("c")).toBe(2);
    expect(stars.reach).toEqual({ x: 1, y: 1 });
  });

  test("are found near the pointer, and only there", () => {
    const nearest = starFinder(stars);
    expect(nearest({ x: 0.97, y: 0.01 }, 0.1)).toBe(1);
    expect(nearest({ x: 0.5, y: 0.5 }, 0.1)).toBeUndefined();
  });
});

describe("weighing a pick", () => {
  test("half as far from the middle is twice as much", () => {
    expect(weightAt({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 5, y: 0 }, 1)).toBe(2);
    expect(weightAt({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 20, y: 0 }, 1)).toBe(0.5);
  });

  test("stays where the service takes it", () => {
    expect(settled(99)).toBe(4);
    expect(settled(0)).toBe(0.25);
  });

  test("moves the middle", () => {
    const picks = [
      { place: { x: 0, y: 0 }, weight: 3 },
      { place: { x: 1, y: 1 }, weight: 1 },
    ];
    expect(middleOf(picks)).toEqual({ x: 0.25, y: 0.25 });
  });
});
