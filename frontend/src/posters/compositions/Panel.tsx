import type { ReactNode } from "react";
import { n } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn, type Role } from "../inks.ts";

export type { Role };

interface PanelProps {
  readonly brief: Commission;
  readonly x?: number;
  readonly y: number;
  readonly w?: number;
  readonly h: number;
  /** The ink the panel is printed on. */
  readonly on?: Role;
  /** Tells the pictures of one poster apart. */
  readonly name?: string;
}

/** The picture of a poster, in a box that cuts it off. */
export function Panel({
  brief,
  x = 0,
  y,
  w = 400,
  h,
  on = "ground",
  name = "",
}: PanelProps): ReactNode {
  const palette = printedOn(brief.palette, on);
  const random = brief.random.fork(`picture${name}`);
  return (
    <svg
      x={n(x)}
      y={n(y)}
      width={n(w)}
      height={n(h)}
      viewBox={`0 0 ${n(w)} ${n(h)}`}
      aria-hidden="true"
    >
      <rect width={n(w)} height={n(h)} fill={palette.ground} />
      {brief.picture({ ...palette, w, h, random })}
    </svg>
  );
}
