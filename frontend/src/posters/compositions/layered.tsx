import type { ReactNode } from "react";
import { points } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn, readable } from "../inks.ts";
import { Lettering } from "../Lettering.tsx";
import { type SetLine, setEven } from "../lettering.ts";
import type { Palette } from "../palettes.ts";
import type { Random } from "../random.ts";
import { Footline, Titling, titlingHeight } from "./captions.tsx";
import { Panel } from "./Panel.tsx";

interface Strip {
  readonly line: SetLine;
  readonly x: number;
  readonly corners: string;
  readonly paper: string;
}

/** Return the strip of paper that carries `line`, cut by an unsteady hand. */
function cut(line: SetLine, top: number, paper: string, random: Random): Strip {
  const tall = line.size * 0.98;
  const y = top + line.baseline - tall * 0.86;
  const x = 20 + random.between(0, Math.max(4, 300 - line.width));
  const jag = (): number => random.between(-7, 7);
  const corners = points([
    [x - 14 + jag(), y + jag()],
    [x + line.width + 16 + jag(), y + jag()],
    [x + line.width + 14 + jag(), y + tall + jag()],
    [x - 16 + jag(), y + tall + jag()],
  ]);
  return { line, x, corners, paper };
}

function papers({ a, ink, c }: Palette): readonly string[] {
  return [a, ink, c, a];
}

/** Uneven paper strips that carry the title, one line on each. */
export function cutPaper(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit } = brief;
  const block = setEven(title, face, { width: 280, height: 210, maxLines: 4, maxSize: 96 });
  const top = 524 - block.height;
  const strips = block.lines.map((line, index) => {
    const paper = papers(palette)[index % 4] ?? palette.a;
    return cut(line, top, paper === palette.ground ? palette.ink : paper, random);
  });
  return (
    <>
      <Panel brief={brief} y={0} h={top - 36} on={random.pick(["ground", "b"])} />
      {strips.map(({ line, corners, paper }) => (
        <polygon key={line.baseline} points={corners} fill={paper} />
      ))}
      {strips.map(({ line, x, paper }) => (
        <Lettering
          key={line.baseline}
          block={{ lines: [line], height: line.size }}
          face={face}
          x={x}
          y={top}
          fill={readable(palette, paper)}
        />
      ))}
      <Footline brief={brief} y={580} margin={26} text={subtitle === "" ? credit : subtitle} />
    </>
  );
}

/** A solid band across a picture that fills the sheet. */
export function banded(brief: Commission): ReactNode {
  const { random, palette, face, title } = brief;
  const block = setEven(title, face, { width: 344, height: 104, maxLines: 2, maxSize: 100 });
  const band = printedOn(palette, random.pick(["ink", "a", "ink"]));
  const tall = titlingHeight(brief, block) + 72;
  const y = random.pick([0, 544 - tall, 600 - tall]);
  const [art, high] = y === 0 ? [tall, 600 - tall] : [0, y];
  return (
    <>
      <Panel brief={brief} y={art} h={high} on={random.pick(["ground", "b"])} />
      {y + tall < 600 && y > 0 && (
        <rect y={y + tall} width={400} height={600 - y - tall} fill={palette.b} />
      )}
      <rect y={y} width={400} height={tall} fill={band.ground} />
      <Titling brief={brief} block={block} x={28} y={y + 26} fill={band.ink} />
      <Footline brief={brief} y={y + tall - 18} margin={28} fill={band.ink} />
    </>
  );
}
