import type { ReactNode } from "react";
import { n, range } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn, readable } from "../inks.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven } from "../lettering.ts";
import { Panel } from "./Panel.tsx";

/** The title climbs the side of the sheet. */
export function upright(brief: Commission): ReactNode {
  const { random, face, palette, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: 540, height: 112, maxLines: 2, maxSize: 170 });
  const wide = block.height + 48;
  const band = printedOn(palette, random.pick(["ground", "a", "ink"]));
  return (
    <>
      <Panel
        brief={brief}
        x={wide}
        y={0}
        w={400 - wide}
        h={600}
        on={band.ground === palette.ground ? random.pick(["ground", "a", "b"]) : "ground"}
      />
      <rect width={wide} height={600} fill={band.ground} />
      <g transform="translate(0 600) rotate(-90)">
        <Lettering block={block} face={face} x={28} y={24} fill={band.ink} />
      </g>
      <g transform={`translate(${n(wide + 26)} 572) rotate(-90)`}>
        <Credit
          text={subtitle === "" ? credit : subtitle}
          x={0}
          y={0}
          fill={readable(palette, palette.ground)}
          size={13}
          room={400}
        />
      </g>
      <Credit
        text={year}
        x={376}
        y={34}
        fill={readable(palette, palette.ground)}
        anchor="end"
        size={14}
      />
    </>
  );
}

/** Two colours meet on a slant; the title stands where they do. */
export function split(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const rising = random.chance(0.5);
  const [left, right] = rising ? [470, 350] : [350, 470];
  const block = setEven(title, face, { width: 340, height: 112, maxLines: 3, maxSize: 96 });
  const lower = printedOn(palette, random.pick(["a", "ink", "b"]));
  const y = 600 - 52 - block.height - (subtitle === "" ? 0 : 24);
  const edge = Math.min(left, right, y - 40);
  return (
    <>
      <Panel brief={brief} y={0} h={Math.max(left, right)} />
      <polygon
        points={`0,${n(edge + (left > right ? 90 : 0))} 400,${n(edge + (left > right ? 0 : 90))} 400,600 0,600`}
        fill={lower.ground}
      />
      <Lettering
        block={block}
        face={face}
        x={rising ? 30 : 370}
        y={y + 6}
        fill={lower.ink}
        anchor={rising ? "start" : "end"}
      />
      {subtitle !== "" && (
        <Credit
          text={subtitle}
          x={rising ? 30 : 370}
          y={y + block.height + 30}
          fill={lower.ink}
          size={14}
          anchor={rising ? "start" : "end"}
        />
      )}
      <Credit
        text={`${credit} · ${year}`}
        x={rising ? 30 : 370}
        y={582}
        fill={lower.ink}
        size={13}
        anchor={rising ? "start" : "end"}
      />
    </>
  );
}

/** Small type in a corner of a grid, and a picture too large for the sheet. */
export function swiss(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: 340, height: 100, maxLines: 3, maxSize: 60 });
  const r = 232;
  const [x, y] = [random.pick([170, 230, 200]), 600 - r + random.pick([20, 50])];
  const top = 30;
  return (
    <>
      <clipPath id={`${brief.key}swiss`}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <g clipPath={`url(#${brief.key}swiss)`}>
        <Panel
          brief={brief}
          x={x - r}
          y={y - r}
          w={r * 2}
          h={r * 2}
          on={random.pick(["a", "b", "ink"])}
        />
      </g>
      <path d={`M30 ${top}H370`} stroke={palette.ink} strokeWidth={4} />
      <Lettering block={block} face={face} x={30} y={top + 22} fill={palette.ink} />
      <Credit
        text={subtitle === "" ? credit : subtitle}
        x={30}
        y={top + block.height + 50}
        fill={palette.ink}
        size={13}
        room={250}
      />
      <Credit
        text={year}
        x={370}
        y={top + block.height + 50}
        fill={palette.ink}
        anchor="end"
        size={13}
      />
    </>
  );
}

/** Type on a slant between bars, shouting a little. */
export function tilted(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const lean = random.pick([-13, -9, 9, 12]);
  const block = setEven(title, face, { width: 344, height: 130, maxLines: 3, maxSize: 110 });
  const tall = block.height + (subtitle === "" ? 52 : 80);
  const top = random.pick([70, 396 - tall / 2]);
  const band = printedOn(palette, random.pick(["a", "ink", "a"]));
  const upper = top < 200;
  return (
    <>
      <Panel
        brief={brief}
        y={upper ? top + tall - 20 : 0}
        h={upper ? 600 - top - tall + 20 : top + 40}
      />
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
        {!upper && (
          <rect x={-100} y={n(top + tall)} width={600} height={400} fill={palette.ground} />
        )}
        <Lettering block={block} face={face} x={200} y={top + 26} fill={band.ink} anchor="middle" />
        {subtitle !== "" && (
          <Credit
            text={subtitle}
            x={200}
            y={top + block.height + 54}
            fill={band.ink}
            anchor="middle"
            size={15}
          />
        )}
      </g>
      <Credit
        text={credit}
        x={28}
        y={580}
        fill={upper ? readable(palette, palette.ground) : palette.ink}
        size={14}
        room={262}
      />
      <Credit text={year} x={372} y={580} fill={palette.ink} anchor="end" size={14} />
    </>
  );
}
