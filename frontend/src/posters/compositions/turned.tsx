import type { ReactNode } from "react";
import { n, points, range } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn, readable } from "../inks.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven } from "../lettering.ts";
import { Byline, Footline, Titling, titlingHeight } from "./captions.tsx";
import { Panel } from "./Panel.tsx";

/** The title climbs the side of the sheet. */
export function upright(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, byline } = brief;
  const block = setEven(title, face, { width: 540, height: 112, maxLines: 2, maxSize: 170 });
  const wide = block.height + 78;
  const band = printedOn(palette, random.pick(["ground", "a", "ink"]));
  const isPlain = band.ground === palette.ground;
  return (
    <>
      <Panel
        brief={brief}
        x={wide}
        y={0}
        w={400 - wide}
        h={600}
        on={isPlain ? random.pick(["ground", "a", "b"]) : "ground"}
      />
      <rect width={wide} height={600} fill={band.ground} />
      <g transform="translate(0 600) rotate(-90)">
        <Lettering block={block} face={face} x={28} y={24} fill={band.ink} />
        <Credit
          text={subtitle === "" ? byline : subtitle}
          x={28}
          y={wide - 20}
          fill={band.ink}
          size={14}
          room={540}
        />
      </g>
    </>
  );
}

/** Two colours meet on a slant; the title stands where they do. */
export function split(brief: Commission): ReactNode {
  const { random, palette, face, title } = brief;
  const isRising = random.chance(0.5);
  const block = setEven(title, face, { width: 340, height: 112, maxLines: 3, maxSize: 96 });
  const lower = printedOn(palette, random.pick(["a", "ink", "b"]));
  const y = 548 - titlingHeight(brief, block);
  const edge = Math.min(350, y - 40);
  const [left, right] = isRising ? [edge + 90, edge] : [edge, edge + 90];
  const side = isRising
    ? ({ x: 30, anchor: "start" } as const)
    : ({ x: 370, anchor: "end" } as const);
  const slope = points([
    [0, left],
    [400, right],
    [400, 600],
    [0, 600],
  ]);
  return (
    <>
      <Panel brief={brief} y={0} h={470} />
      <polygon points={slope} fill={lower.ground} />
      <Titling {...side} brief={brief} block={block} y={y + 6} fill={lower.ink} />
      <Byline {...side} brief={brief} y={582} fill={lower.ink} />
    </>
  );
}

/** Small type in a corner of a grid, and a picture too large for the sheet. */
export function swiss(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, key } = brief;
  const block = setEven(title, face, { width: 340, height: 100, maxLines: 3, maxSize: 60 });
  const [top, r] = [30, 232];
  const foot = top + block.height + 50;
  const [x, y] = [random.pick([170, 230, 200]), foot + 24 + r];
  const on = random.pick(["a", "b", "ink"] as const);
  return (
    <>
      <clipPath id={`${key}swiss`}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <g clipPath={`url(#${key}swiss)`}>
        <Panel brief={brief} x={x - r} y={y - r} w={r * 2} h={r * 2} on={on} />
      </g>
      <path d={`M30 ${top}H370`} stroke={palette.ink} strokeWidth={4} />
      <Lettering block={block} face={face} x={30} y={top + 22} fill={palette.ink} />
      <Footline brief={brief} y={foot} text={subtitle === "" ? credit : subtitle} />
    </>
  );
}

/** Type on a slant between bars, shouting a little. */
export function tilted(brief: Commission): ReactNode {
  const { random, palette, face, title } = brief;
  const lean = random.pick([-13, -9, 9, 12]);
  const block = setEven(title, face, { width: 344, height: 130, maxLines: 3, maxSize: 110 });
  const tall = titlingHeight(brief, block) + 52;
  const top = random.pick([70, 396 - tall / 2]);
  const band = printedOn(palette, random.pick(["a", "ink", "a"]));
  const isUpper = top < 200;
  const [art, high] = isUpper ? [top + tall - 20, 620 - top - tall] : [0, top + 40];
  return (
    <>
      <Panel brief={brief} y={art} h={high} />
      <g transform={`rotate(${lean} 200 ${n(top + tall / 2)})`}>
        {range(3).map((bar) => (
          <rect
            key={bar}
            x={-100}
            y={n(top - 20 - bar * 18)}
            width={600}
            height={n(10 - bar * 2.6)}
            fill={bar === 1 ? palette.c : band.ground}
          />
        ))}
        <rect x={-100} y={n(top)} width={600} height={n(tall)} fill={band.ground} />
        {!isUpper && (
          <rect x={-100} y={n(top + tall)} width={600} height={400} fill={palette.ground} />
        )}
        <Titling brief={brief} block={block} x={200} y={top + 26} fill={band.ink} anchor="middle" />
      </g>
      <Footline brief={brief} y={580} margin={28} fill={readable(palette, palette.ground)} />
    </>
  );
}
