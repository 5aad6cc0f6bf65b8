import type { Stars } from "./stars.ts";
import type { Point } from "./view.ts";

const cells = 128;

/** Finds the star next to a place; the sky is cut into cells once, so that hovering costs little. */
export function starFinder(stars: Stars): (place: Point, within: number) => number | undefined {
  const cell = (value: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((value + 1) / 2) * cells)));
  const held: number[][] = Array.from({ length: cells * cells }, () => []);
  for (let star = 0; star < stars.count; star++) {
    const [x = 0, y = 0] = stars.places.subarray(2 * star, 2 * star + 2);
    held[cell(y) * cells + cell(x)]?.push(star);
  }
  return (place, within) => {
    let found: number | undefined;
    let least = within * within;
    for (let row = cell(place.y - within); row <= cell(place.y + within); row++) {
      for (let column = cell(place.x - within); column <= cell(place.x + within); column++) {
        for (const star of held[row * cells + column] ?? []) {
          const x = (stars.places[2 * star] ?? 0) - place.x;
          const y = (stars.places[2 * star + 1] ?? 0) - place.y;
          const apart = x * x + y * y;
          if (apart < least) {
            least = apart;
            found = star;
          }
        }
      }
    }
    return found;
  };
}
