import type { ReactNode } from "react";
import { range } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn } from "../inks.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven, setJustified } from "../lettering.ts";
import { Panel } from "./Panel.tsx";

const margin = 30;
const measure = 400 - margin * 2;

/** Picture above, title below. */
export function below({ random, ...rest }: Commission): ReactNode {
  const brief = { random, ...rest };
  const { palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: measure, height: 128, maxLines: 3, maxSize: 120 });
  const small = subtitle === "" ? 0 : 26;
  const top = 600 - 62 - small - block.height;
  const centred = random.chance(0.5);
  const [x, anchor] = centred ? ([200, "middle"] as const) : ([margin, "start"] as const);
  return (
    <>
      <Panel brief={brief} y={0} h={top - 28} on={random.pick(["ground", "ground", "a", "b"])} />
      <Lettering block={block} face={face} x={x} y={top} fill={palette.ink} anchor={anchor} />
      {subtitle !== "" && (
        <Credit
          text={subtitle}
          x={x}
          y={top + block.height + 26}
          fill={palette.ink}
          anchor={anchor}
        />
      )}
      <Credit
        text={credit}
        x={x}
        y={578}
        fill={palette.ink}
        anchor={anchor}
        size={15}
        room={centred ? 330 : 262}
      />
      {!centred && <Credit text={year} x={370} y={578} fill={palette.ink} anchor="end" size={15} />}
    </>
  );
}

/** Title above, picture running off the bottom. */
export function above({ random, ...rest }: Commission): ReactNode {
  const brief = { random, ...rest };
  const { palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: measure, height: 150, maxLines: 3, maxSize: 150 });
  const small = subtitle === "" ? 0 : 28;
  const bottom = 62 + block.height + small;
  return (
    <>
      <Credit text={credit} x={margin} y={40} fill={palette.ink} size={15} room={262} />
      <Credit text={year} x={370} y={40} fill={palette.ink} anchor="end" size={15} />
      <Lettering block={block} face={face} x={margin} y={62} fill={palette.ink} />
      {subtitle !== "" && (
        <Credit text={subtitle} x={margin} y={62 + block.height + 28} fill={palette.ink} />
      )}
      <Panel
        brief={brief}
        y={bottom + 30}
        h={600 - bottom - 30}
        on={random.pick(["ground", "ground", "b", "a"])}
      />
    </>
  );
}

/** Nothing but type, every line as wide as the sheet, and a strip of picture. */
export function stacked({ random, ...rest }: Commission): ReactNode {
  const brief = { random, ...rest };
  const { palette, face, title, subtitle, credit, year } = brief;
  const whole = subtitle === "" ? title : `${title} ${subtitle}`;
  const block = setJustified(whole, face, { width: 352, height: 420, maxLines: 5, maxSize: 300 });
  const onTop = random.chance(0.5);
  const free = 600 - block.height - 84;
  const type = onTop ? 34 : 600 - 50 - block.height;
  return (
    <>
      <Panel
        brief={brief}
        y={onTop ? 600 - free - 8 : 0}
        h={free + 8}
        on={random.pick(["ground", "a", "b"])}
      />
      <Lettering block={block} face={face} x={24} y={type} fill={palette.ink} />
      <Credit
        text={`${credit} · ${year}`}
        x={24}
        y={onTop ? type + block.height + 30 : 582}
        fill={palette.ink}
        size={14}
        room={352}
      />
    </>
  );
}

/** The title, again and again; once it is said aloud. */
export function echoed({ random, ...rest }: Commission): ReactNode {
  const brief = { random, ...rest };
  const { palette, face, title, credit, year } = brief;
  const block = setEven(title, face, { width: 356, height: 120, maxLines: 2, maxSize: 170 });
  const step = block.height + 20;
  const rows = Math.max(2, Math.floor(420 / step));
  const loud = random.whole(0, rows - 1);
  const foot = 34 + rows * step;
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
      <Panel brief={brief} y={foot + 6} h={600 - foot - 6} on={random.pick(["a", "b", "ink"])} />
      <Credit text={`${credit} · ${year}`} x={22} y={24} fill={palette.ink} size={13} room={356} />
    </>
  );
}

/** Three bands, as on the spine-cracked paperbacks of a station bookshop. */
export function paperback({ random, ...rest }: Commission): ReactNode {
  const brief = { random, ...rest };
  const { palette, face, title, subtitle, credit, year } = brief;
  const paper = printedOn(palette, random.pick(["ground", "ink"]));
  const band = random.pick(["a", "b"] as const);
  const printed = printedOn(palette, band);
  const block = setEven(title, face, { width: 336, height: 118, maxLines: 3, maxSize: 92 });
  const middle = 178;
  return (
    <>
      <rect width={400} height={600} fill={printed.ground} />
      <Credit text="Cinq" x={200} y={92} fill={printed.ink} anchor="middle" size={30} />
      <path d="M128 112h144M128 48h144" stroke={printed.ink} strokeWidth={3} />
      <rect y={middle - 28} width={400} height={block.height + 124} fill={paper.ground} />
      <Lettering
        block={block}
        face={face}
        x={200}
        y={middle + 16}
        fill={paper.ink}
        anchor="middle"
      />
      <Credit
        text={subtitle === "" ? credit : subtitle}
        x={200}
        y={middle + block.height + 62}
        fill={paper.ink}
        anchor="middle"
        size={16}
      />
      <Panel
        brief={brief}
        y={middle + block.height + 96}
        h={600 - middle - block.height - 96}
        on={band}
      />
      <Credit text={year} x={374} y={584} fill={printed.ink} anchor="end" size={15} />
    </>
  );
}
