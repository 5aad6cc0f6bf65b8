import type { ReactNode } from "react";
import { n, range } from "../artwork/art.ts";
import type { Commission } from "../brief.ts";
import { printedOn, readable } from "../inks.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven } from "../lettering.ts";
import { Panel, type Role } from "./Panel.tsx";

/** A picture seen through a window in a wide margin. */
export function windowed(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const shape = random.pick(["circle", "arch", "arch", "square"] as const);
  const block = setEven(title, face, { width: 332, height: 96, maxLines: 3, maxSize: 74 });
  const high = 560 - block.height - (subtitle === "" ? 56 : 82) - 40;
  const w = shape === "circle" ? Math.min(320, high) : shape === "arch" ? 280 : 320;
  const h = shape === "circle" ? w : high;
  const [x, y] = [200 - w / 2, 40 + (high - h) / 2];
  const mask = `${brief.key}window`;
  const r = w / 2;
  const outline =
    shape === "circle"
      ? `M${n(x)} ${n(y + r)}a${n(r)} ${n(r)} 0 1 1 ${n(w)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-w)} 0z`
      : shape === "arch"
        ? `M${n(x)} ${n(y + h)}V${n(y + r)}a${n(r)} ${n(r)} 0 0 1 ${n(w)} 0V${n(y + h)}z`
        : `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
  return (
    <>
      <clipPath id={mask}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${mask})`}>
        <Panel brief={brief} x={x} y={y} w={w} h={h} on={random.pick(["b", "a", "b", "ink"])} />
      </g>
      {shape !== "circle" && <path d={outline} fill="none" stroke={palette.ink} strokeWidth={3} />}
      <Lettering
        block={block}
        face={face}
        x={200}
        y={high + 40 + 34}
        fill={palette.ink}
        anchor="middle"
      />
      {subtitle !== "" && (
        <Credit
          text={subtitle}
          x={200}
          y={high + 74 + block.height + 26}
          fill={palette.ink}
          anchor="middle"
          size={15}
        />
      )}
      <Credit
        text={`${credit} · ${year}`}
        x={200}
        y={580}
        fill={palette.ink}
        anchor="middle"
        size={13}
      />
    </>
  );
}

/** A frame with stepped corners; everything stands on the axis. */
export function framed(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit } = brief;
  const block = setEven(title, face, { width: 300, height: 112, maxLines: 3, maxSize: 88 });
  const top = 52;
  const art = top + block.height + (subtitle === "" ? 26 : 54);
  const frame = (inset: number, step: number): string =>
    `M${inset + step} ${inset}H${400 - inset - step}v${step}h${step}V${600 - inset - step}h${-step}v${step}H${inset + step}v${-step}h${-step}V${inset + step}h${step}z`;
  return (
    <>
      <path d={frame(14, 16)} fill="none" stroke={palette.a} strokeWidth={5} />
      <path d={frame(24, 16)} fill="none" stroke={palette.ink} strokeWidth={1.6} />
      <Lettering block={block} face={face} x={200} y={top} fill={palette.ink} anchor="middle" />
      {subtitle !== "" && (
        <Credit
          text={subtitle}
          x={200}
          y={top + block.height + 28}
          fill={palette.ink}
          anchor="middle"
          size={14}
          room={290}
        />
      )}
      <Panel brief={brief} x={44} y={art} w={312} h={532 - art} on={random.pick(["ground", "b"])} />
      <path d={`M44 ${n(art)}H356M44 532H356`} stroke={palette.a} strokeWidth={4} />
      <Credit
        text={credit}
        x={200}
        y={556}
        fill={palette.ink}
        anchor="middle"
        size={14}
        room={270}
      />
      {range(5).map((dot) => (
        <circle
          key={dot}
          cx={176 + dot * 12}
          cy={570}
          r={2.6}
          fill={dot === 2 ? palette.ink : palette.a}
        />
      ))}
    </>
  );
}

/** One enormous letter, and the film inside it. */
export function initial(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const letter =
    /[\p{L}\p{N}]/u.exec(title.replace(/^(the|a|an|le|la|les|un|une|l['’])\s*/iu, ""))?.[0] ?? "C";
  const giant = setEven(letter.toLocaleUpperCase(), face, {
    width: 352,
    height: 372,
    maxLines: 1,
    maxSize: 640,
  });
  const block = setEven(title, face, { width: 340, height: 84, maxLines: 3, maxSize: 58 });
  const name = `${brief.key}initial`;
  const top = 34 + (372 - giant.height) / 2;
  const foot = 600 - 56 - block.height - (subtitle === "" ? 0 : 24);
  return (
    <>
      <clipPath id={name}>
        <Lettering block={giant} face={face} x={200} y={top} fill="#000" anchor="middle" />
      </clipPath>
      <Lettering block={giant} face={face} x={208} y={top + 8} fill={palette.b} anchor="middle" />
      <g clipPath={`url(#${name})`}>
        <Panel brief={brief} y={20} h={400} on={random.pick(["a", "a", "ink"])} />
      </g>
      <Lettering block={block} face={face} x={30} y={foot} fill={palette.ink} />
      {subtitle !== "" && (
        <Credit text={subtitle} x={30} y={foot + block.height + 24} fill={palette.ink} size={14} />
      )}
      <Credit text={credit} x={30} y={578} fill={palette.ink} size={14} room={262} />
      <Credit text={year} x={370} y={578} fill={palette.ink} anchor="end" size={14} />
    </>
  );
}

/** The same picture six times, in other inks each time. */
export function repeated(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: 352, height: 92, maxLines: 2, maxSize: 90 });
  const foot = 600 - 50 - block.height - (subtitle === "" ? 0 : 22);
  const rows = 2;
  const tall = (foot - 22) / rows;
  const roles = random.pick<readonly Role[]>([
    ["a", "ground", "b", "c"],
    ["ground", "b", "ink", "a"],
    ["b", "a", "c", "ground"],
  ]);
  return (
    <>
      {range(rows * 2).map((cell) => (
        <Panel
          key={cell}
          brief={brief}
          x={(cell % 2) * 200}
          y={Math.floor(cell / 2) * tall}
          w={200}
          h={tall}
          on={roles[cell] ?? "a"}
        />
      ))}
      <Lettering block={block} face={face} x={24} y={foot} fill={palette.ink} />
      {subtitle !== "" && (
        <Credit
          text={subtitle}
          x={24}
          y={foot + block.height + 22}
          fill={palette.ink}
          size={13}
          room={350}
        />
      )}
      <Credit text={`${credit} · ${year}`} x={24} y={584} fill={palette.ink} size={13} room={352} />
    </>
  );
}

/** Uneven paper strips that carry the title, one word or two on each. */
export function cutPaper(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: 280, height: 210, maxLines: 4, maxSize: 96 });
  const top = 600 - 76 - block.height;
  const colours = [palette.a, palette.ink, palette.c, palette.a] as const;
  return (
    <>
      <Panel brief={brief} y={0} h={top - 36} on={random.pick(["ground", "b"])} />
      {block.lines.map((line, index) => {
        const tall = line.size * 0.98;
        const y = top + line.baseline - tall * 0.86;
        const x = 20 + random.between(0, Math.max(4, 340 - line.width - 40));
        const jag = (): number => random.between(-7, 7);
        const paper =
          colours[index % 4] === palette.ground ? palette.ink : (colours[index % 4] ?? palette.a);
        const strip = [
          [x - 14 + jag(), y + jag()],
          [x + line.width + 16 + jag(), y + jag()],
          [x + line.width + 14 + jag(), y + tall + jag()],
          [x - 16 + jag(), y + tall + jag()],
        ];
        return (
          <g key={`${line.baseline}`}>
            <polygon
              points={strip.map(([px = 0, py = 0]) => `${n(px)},${n(py)}`).join(" ")}
              fill={paper}
            />
            <Lettering
              block={{ lines: [line], height: line.size }}
              face={face}
              x={x}
              y={top}
              fill={readable(palette, paper)}
            />
          </g>
        );
      })}
      <Credit
        text={subtitle === "" ? credit : subtitle}
        x={26}
        y={580}
        fill={palette.ink}
        size={14}
        room={266}
      />
      <Credit text={year} x={374} y={580} fill={palette.ink} anchor="end" size={14} />
    </>
  );
}

/** A solid band across a picture that fills the sheet. */
export function banded(brief: Commission): ReactNode {
  const { random, palette, face, title, subtitle, credit, year } = brief;
  const block = setEven(title, face, { width: 344, height: 104, maxLines: 2, maxSize: 100 });
  const band = printedOn(palette, random.pick(["ink", "a", "ink"]));
  const tall = block.height + (subtitle === "" ? 72 : 98);
  const y = random.pick([0, 600 - tall - 56, 600 - tall]);
  const [art, high] = y === 0 ? [tall, 600 - tall] : [0, y];
  return (
    <>
      <Panel brief={brief} y={art} h={high} on={random.pick(["ground", "b"])} />
      {y + tall < 600 && y > 0 && (
        <rect y={y + tall} width={400} height={600 - y - tall} fill={palette.b} />
      )}
      <rect y={y} width={400} height={tall} fill={band.ground} />
      <Lettering block={block} face={face} x={28} y={y + 26} fill={band.ink} />
      {subtitle !== "" && (
        <Credit text={subtitle} x={28} y={y + 26 + block.height + 24} fill={band.ink} size={15} />
      )}
      <Credit text={credit} x={28} y={y + tall - 18} fill={band.ink} size={14} room={262} />
      <Credit text={year} x={372} y={y + tall - 18} fill={band.ink} anchor="end" size={14} />
    </>
  );
}
