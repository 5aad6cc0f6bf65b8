import type { Point } from "./view.ts";

export const leastWeight = 0.25;
export const mostWeight = 4;

/** Keep a weight where the service takes it, to a quarter. */
export function settled(weight: number): number {
  const kept = Math.min(Math.max(weight, leastWeight), mostWeight);
  return Math.round(kept * 4) / 4;
}

/** How much a pick counts when it is dragged: half as far from the middle is twice as much. */
export function weightAt(middle: Point, home: Point, dragged: Point, before: number): number {
  const distance = (from: Point) => Math.hypot(from.x - middle.x, from.y - middle.y);
  return settled(before * (distance(home) / Math.max(distance(dragged), 1e-6)));
}

/** The middle of the picks, each as heavy as it counts. */
export function middleOf(picks: readonly { readonly place: Point; readonly weight: number }[]) {
  const total = picks.reduce((sum, pick) => sum + pick.weight, 0);
  const mean = (value: (place: Point) => number) =>
    picks.reduce((sum, pick) => sum + pick.weight * value(pick.place), 0) / Math.max(total, 1e-9);
  return { x: mean((place) => place.x), y: mean((place) => place.y) };
}
