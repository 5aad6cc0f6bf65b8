import type { ReactNode } from "react";
import type { Commission } from "../brief.ts";
import { banded, cutPaper } from "./layered.tsx";
import { framed, initial, repeated, windowed } from "./shaped.tsx";
import { above, below, echoed, paperback, stacked } from "./stacked.tsx";
import { split, swiss, tilted, upright } from "./turned.tsx";

/** Every way to arrange a poster. */
export const compositions = {
  above,
  banded,
  below,
  cutPaper,
  echoed,
  framed,
  initial,
  paperback,
  repeated,
  split,
  stacked,
  swiss,
  tilted,
  upright,
  windowed,
} satisfies Readonly<Record<string, (brief: Commission) => ReactNode>>;

export type Composition = keyof typeof compositions;

export const compositionNames = Object.keys(compositions) as readonly Composition[];
