import type { ReactNode } from "react";
import type { Palette } from "../palettes.ts";
import type { Random } from "../random.ts";

/** The sheet a picture is drawn on, from 0,0 to `w`,`h`; its ground is painted already. */
export interface Sheet extends Palette {
  readonly w: number;
  readonly h: number;
  readonly random: Random;
}

/** A picture: the same sheet always gives the same drawing. */
export type Picture = (sheet: Sheet) => ReactNode;

type Point = readonly [x: number, y: number];

/** Return `value` with one decimal, enough for print and short in the document. */
export function n(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Return a path or a list of corners; every number in it is written short. */
export function pen(
  strokes: TemplateStringsArray,
  ...values: readonly (number | string)[]
): string {
  return String.raw(
    { raw: strokes },
    ...values.map((value) => (typeof value === "number" ? n(value) : value)),
  );
}

export function points(list: readonly Point[]): string {
  return list.map(([x, y]) => `${n(x)},${n(y)}`).join(" ");
}

/** Return the numbers from 0 to `count` - 1. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Return the point at `turn` (1 is a whole turn, 0 is up) and `radius` around a centre. */
export function around(cx: number, cy: number, radius: number, turn: number): Point {
  const angle = turn * Math.PI * 2 - Math.PI / 2;
  return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
}

/** Return a path of `count` wedges from a centre out to `radius`, as wide as the gaps between. */
export function wedges(cx: number, cy: number, radius: number, count: number, turn = 0): string {
  return range(count)
    .map((index) => {
      const from = around(cx, cy, radius, turn + index / count);
      const to = around(cx, cy, radius, turn + (index + 0.5) / count);
      return `M${n(cx)} ${n(cy)}L${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}Z`;
    })
    .join("");
}

/** Return the corners of a star. */
export function star(cx: number, cy: number, outer: number, inner: number, tips: number): string {
  return points(
    range(tips * 2).map((index) =>
      around(cx, cy, index % 2 === 0 ? outer : inner, index / (tips * 2)),
    ),
  );
}

/** Return a closed path: a wave along `y`, filled down to `bottom`. */
export function swell(
  w: number,
  y: number,
  bottom: number,
  length: number,
  height: number,
  shift = 0,
): string {
  let path = `M${n(-length + shift)} ${n(y)}`;
  for (let x = -length + shift; x < w + length; x += length) {
    path += `q${n(length / 4)} ${n(-height)} ${n(length / 2)} 0t${n(length / 2)} 0`;
  }
  return `${path}V${n(bottom)}H${n(-length + shift)}Z`;
}

/** Return the corners of a jagged ridge along `y`, filled down to `bottom`. */
export function ridge(
  random: Random,
  w: number,
  y: number,
  bottom: number,
  height: number,
  peaks: number,
): string {
  const step = w / peaks;
  const line = range(peaks + 1).flatMap((index): Point[] => [
    [index * step - step / 2, y + random.between(-0.15, 0.25) * height],
    [index * step + random.between(-0.2, 0.2) * step, y - random.between(0.45, 1) * height],
  ]);
  return points([[-step, bottom], ...line, [w + step, y], [w + step, bottom]]);
}

/** Return points spread over a box, no two in the same cell of a loose grid. */
export function scattered(random: Random, w: number, h: number, cell: number): Point[] {
  return range(Math.ceil(w / cell)).flatMap((column) =>
    range(Math.ceil(h / cell)).map(
      (row): Point => [(column + random.next()) * cell, (row + random.next()) * cell],
    ),
  );
}

/** Return the attributes of a circle. */
export function disc(cx: number, cy: number, r: number) {
  return { cx: n(cx), cy: n(cy), r: n(r) };
}

/** Return the attributes of a rectangle. */
export function box(x: number, y: number, width: number, height: number) {
  return { x: n(x), y: n(y), width: n(width), height: n(height) };
}

/** Return the attributes of an ellipse. */
export function oval(cx: number, cy: number, rx: number, ry: number) {
  return { cx: n(cx), cy: n(cy), rx: n(rx), ry: n(ry) };
}
