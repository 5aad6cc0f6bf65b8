import type { ReactNode } from "react";
import { range } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn } from "../inks.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven, setJustified } from "../lettering.ts";
import { Byline, Footline, Titling, titlingHeight } from "./captions.tsx";
import { Panel } from "./Panel.tsx";

const margin = 30;
const measure = 400 - margin * 2;

/** Picture above, title below. */
export function below(brief: Commission): ReactNode {
  const { random, face, title } = brief;
  const block = setEven(title, face, { width: measure, height: 128, maxLines: 3, maxSize: 120 });
  const top = 600 - 62 - titlingHeight(brief, block);
  const isCentred = random.chance(0.5);
  return (
    <>
      <Panel brief={brief} y={0} h={top - 28} on={random.pick(["ground", "ground", "a", "b"])} />
      <Titling
        brief={brief}
        block={block}
        x={isCentred ? 200 : margin}
        y={top}
        anchor={isCentred ? "middle" : "start"}
      />
      {isCentred ? (
        <Byline brief={brief} x={200} y={578} anchor="middle" />
      ) : (
        <Footline brief={brief} y={578} />
      )}
    </>
  );
}

/** Title above, picture running off the bottom. */
export function above(brief: Commission): ReactNode {
  const { random, face, title } = brief;
  const block = setEven(title, face, { width: measure, height: 150, maxLines: 3, maxSize: 150 });
  const art = 62 + titlingHeight(brief, block) + 30;
  return (
    <>
      <Footline brief={brief} y={40} />
      <Titling brief={brief} block={block} x={margin} y={62} />
      <Panel brief={brief} y={art} h={600 - art} on={random.pick(["ground", "ground", "b", "a"])} />
    </>
  );
}

/** Nothing but type, every line as wide as the sheet, and a strip of picture. */
export function stacked(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle } = brief;
  const whole = subtitle === "" ? title : `${title} ${subtitle}`;
  const block = setJustified(whole, face, { width: 352, height: 420, maxLines: 5, maxSize: 300 });
  const isOnTop = random.chance(0.5);
  const free = 600 - block.height - 76;
  const type = isOnTop ? 34 : 600 - 50 - block.height;
  return (
    <>
      <Panel
        brief={brief}
        y={isOnTop ? 600 - free : 0}
        h={free}
        on={random.pick(["ground", "a", "b"])}
      />
      <Lettering block={block} face={face} x={24} y={type} fill={palette.ink} />
      <Byline brief={brief} x={24} y={isOnTop ? type + block.height + 30 : 582} />
    </>
  );
}

/** The title, again and again; once it is said aloud. */
export function echoed(brief: Commission): ReactNode {
  const { random, palette, face, title } = brief;
  const block = setEven(title, face, { width: 356, height: 120, maxLines: 2, maxSize: 170 });
  const step = block.height + 20;
  const rows = Math.max(2, Math.floor(420 / step));
  const loud = random.whole(0, rows - 1);
  const foot = 40 + rows * step;
  return (
    <>
      {range(rows).map((row) => (
        <Lettering
          key={row}
          block={block}
          face={face}
          x={22}
          y={34 + row * step}
          fill={row === loud ? palette.ink : palette.a}
          {...(row === loud ? {} : { outline: 1.6 })}
        />
      ))}
      <Panel brief={brief} y={foot} h={600 - foot} on={random.pick(["a", "b", "ink"])} />
      <Byline brief={brief} x={22} y={24} />
    </>
  );
}

/** Three bands, as on the spine-cracked paperbacks of a station bookshop. */
export function paperback(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, byline } = brief;
  const paper = printedOn(palette, random.pick(["ground", "ink"]));
  const band = random.pick(["a", "b"] as const);
  const printed = printedOn(palette, band);
  const block = setEven(title, face, { width: 336, height: 118, maxLines: 3, maxSize: 92 });
  const middle = 178;
  const art = middle + block.height + 96;
  const small = subtitle === "" ? byline : subtitle;
  const centre = { x: 200, fill: paper.ink, anchor: "middle" } as const;
  return (
    <>
      <rect width={400} height={600} fill={printed.ground} />
      <Credit {...centre} text="Cinq" y={92} fill={printed.ink} size={30} />
      <path d="M128 112h144M128 48h144" stroke={printed.ink} strokeWidth={3} />
      <rect y={middle - 28} width={400} height={block.height + 124} fill={paper.ground} />
      <Lettering {...centre} block={block} face={face} y={middle + 16} />
      <Credit {...centre} text={small} y={middle + block.height + 62} size={16} />
      <Panel brief={brief} y={art} h={600 - art} on={band} />
    </>
  );
}
