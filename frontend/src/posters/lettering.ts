import { capitalHeight, type TypefaceName, typefaces, widthOf } from "./typefaces.ts";

export interface SetLine {
  readonly text: string;
  readonly size: number;
  readonly width: number;
  /** Baseline, from the top of the block. */
  readonly baseline: number;
}

export interface SetBlock {
  readonly lines: readonly SetLine[];
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  readonly maxSize?: number;
}

/** Return `words` broken into `count` lines whose widest is as narrow as can be. */
function broken(words: readonly string[], count: number, face: TypefaceName): string[] {
  const best = new Map<string, { lines: string[]; widest: number }>();
  const solve = (from: number, left: number): { lines: string[]; widest: number } => {
    const rest = words.slice(from).join(" ");
    if (left === 1) return { lines: [rest], widest: widthOf(rest, face) };
    const key = `${from}/${left}`;
    const known = best.get(key);
    if (known !== undefined) return known;
    let winner = { lines: [rest], widest: Number.POSITIVE_INFINITY };
    for (let to = from + 1; to <= words.length - left + 1; to += 1) {
      const line = words.slice(from, to).join(" ");
      const tail = solve(to, left - 1);
      const widest = Math.max(widthOf(line, face), tail.widest);
      if (widest < winner.widest) winner = { lines: [line, ...tail.lines], widest };
    }
    best.set(key, winner);
    return winner;
  };
  return solve(0, count).lines;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Return every useful way to break `text`, from one line to `maxLines`. */
function breakings(text: string, face: TypefaceName, maxLines: number): string[][] {
  const words = wordsOf(text);
  const most = Math.max(1, Math.min(maxLines, words.length));
  return Array.from({ length: most }, (_, index) => broken(words, index + 1, face));
}

/** Set `text` as large as `room` allows, all lines of one size. */
export function setEven(text: string, face: TypefaceName, room: Room): SetBlock {
  const capital = capitalHeight(face);
  const { leading } = typefaces[face];
  let winner: { lines: string[]; size: number } | undefined;
  for (const lines of breakings(text, face, room.maxLines)) {
    const widest = Math.max(...lines.map((line) => widthOf(line, face)));
    const tall = capital * (1 + (lines.length - 1) * leading);
    const size = Math.min(room.width / widest, room.height / tall, room.maxSize ?? 400);
    if (winner === undefined || size > winner.size * 1.04) winner = { lines, size };
  }
  const { lines, size } = winner ?? { lines: [text], size: 12 };
  const step = size * capital * leading;
  return {
    lines: lines.map((line, index) => ({
      text: line,
      size,
      width: widthOf(line, face) * size,
      baseline: size * capital + index * step,
    })),
    height: size * capital + (lines.length - 1) * step,
  };
}

/** Return `lines` under each other, each as wide as `room`. */
function stretched(lines: readonly string[], face: TypefaceName, room: Room): SetBlock {
  let bottom = 0;
  const set = lines.map((text, index): SetLine => {
    const wide = widthOf(text, face);
    const size = Math.min(room.width / wide, room.maxSize ?? 400);
    const tall = size * capitalHeight(face);
    const baseline = bottom + (index === 0 ? 0 : Math.min(tall * 0.13, 18) + 6) + tall;
    bottom = baseline;
    return { text, size, width: wide * size, baseline };
  });
  return { lines: set, height: bottom };
}

/** Set `text` with every line as wide as `room`, as a type-only poster does; even if none fits. */
export function setJustified(text: string, face: TypefaceName, room: Room): SetBlock {
  const fitting = breakings(text, face, room.maxLines)
    .map((lines) => stretched(lines, face, room))
    .filter((block) => block.height <= room.height);
  if (fitting.length === 0) return setEven(text, face, room);
  return fitting.reduce((tallest, block) => (block.height > tallest.height ? block : tallest));
}

export interface Title {
  readonly main: string;
  /** What follows the colon; empty for most titles. */
  readonly rest: string;
}

/** Split a long title at its colon or dash; the second part is set small. */
export function divided(title: string): Title {
  const match = /^(.{3,40}?)(?:\s*:\s+|\s+[–—-]\s+|,?\s+(?=or:? |ou:? ))(.{3,})$/u.exec(title);
  if (match?.[1] === undefined || match[2] === undefined) return { main: title, rest: "" };
  return { main: match[1], rest: match[2] };
}
