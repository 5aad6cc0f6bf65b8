import type { ReactNode } from "react";
import { n, range } from "../artwork/art.ts";
import { type Commission, sheetHeight, sheetWidth } from "../brief.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import { setEven } from "../lettering.ts";
import { Byline, Footline, Titling, titlingHeight } from "./captions.tsx";
import { Panel, type Role } from "./Panel.tsx";

type Shape = "circle" | "arch" | "square";

/** Return the outline of a window that is `w` by `h`, with its upper left corner at `x`, `y`. */
function outlineOf(shape: Shape, x: number, y: number, w: number, h: number): string {
  const r = n(w / 2);
  if (shape === "circle") {
    return `M${n(x)} ${n(y + r)}a${r} ${r} 0 1 1 ${n(w)} 0a${r} ${r} 0 1 1 ${n(-w)} 0z`;
  }
  if (shape === "arch") {
    return `M${n(x)} ${n(y + h)}V${n(y + r)}a${r} ${r} 0 0 1 ${n(w)} 0V${n(y + h)}z`;
  }
  return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
}

/** A picture seen through a window in a wide margin. */
export function windowed(brief: Commission): ReactNode {
  const { random, palette, face, title, key } = brief;
  const shape = random.pick<Shape>(["circle", "arch", "arch", "square"]);
  const block = setEven(title, face, { width: 332, height: 96, maxLines: 3, maxSize: 74 });
  const high = 464 - titlingHeight(brief, block);
  const w = shape === "circle" ? Math.min(320, high) : shape === "arch" ? 280 : 320;
  const h = shape === "circle" ? w : high;
  const [x, y] = [200 - w / 2, 40 + (high - h) / 2];
  const outline = outlineOf(shape, x, y, w, h);
  return (
    <>
      <clipPath id={`${key}window`}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${key}window)`}>
        <Panel brief={brief} x={x} y={y} w={w} h={h} on={random.pick(["b", "a", "b", "ink"])} />
      </g>
      {shape !== "circle" && <path d={outline} fill="none" stroke={palette.ink} strokeWidth={3} />}
      <Titling brief={brief} block={block} x={200} y={high + 74} anchor="middle" />
      <Byline brief={brief} x={200} y={580} anchor="middle" />
    </>
  );
}

/** Return the outline of a frame with stepped corners. */
function steppedFrame(inset: number, step: number): string {
  const [right, bottom] = [400 - inset - step, 600 - inset - step];
  const across = `M${inset + step} ${inset}H${right}v${step}h${step}V${bottom}h${-step}v${step}`;
  return `${across}H${inset + step}v${-step}h${-step}V${inset + step}h${step}z`;
}

/** A frame with stepped corners; everything stands on the axis. */
export function framed(brief: Commission): ReactNode {
  const { random, palette, face, title, credit } = brief;
  const block = setEven(title, face, { width: 300, height: 112, maxLines: 3, maxSize: 88 });
  const top = 52;
  const art = top + titlingHeight(brief, block) + 26;
  return (
    <>
      <path d={steppedFrame(14, 16)} fill="none" stroke={palette.a} strokeWidth={5} />
      <path d={steppedFrame(24, 16)} fill="none" stroke={palette.ink} strokeWidth={1.6} />
      <Titling brief={brief} block={block} x={200} y={top} anchor="middle" room={290} />
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

const articles = /^(the|a|an|le|la|les|un|une|l['’])\s*/iu;

/** One enormous letter, and the film inside it. */
export function initial(brief: Commission): ReactNode {
  const { random, palette, face, title, key } = brief;
  const letter = /[\p{L}\p{N}]/u.exec(title.replace(articles, ""))?.[0] ?? "C";
  const room = { width: 352, height: 372, maxLines: 1, maxSize: 640 };
  const giant = setEven(letter.toLocaleUpperCase(), face, room);
  const block = setEven(title, face, { width: 340, height: 84, maxLines: 3, maxSize: 58 });
  const top = 34 + (372 - giant.height) / 2;
  const stand = { block: giant, face, anchor: "middle" } as const;
  return (
    <>
      {/* Not a clip: browsers take the letter of a clip, which nobody sees, for the largest paint. */}
      <pattern
        id={`${key}initial`}
        patternUnits="userSpaceOnUse"
        width={sheetWidth}
        height={sheetHeight}
      >
        <Panel brief={brief} y={20} h={400} on={random.pick(["a", "a", "ink"])} />
      </pattern>
      <Lettering {...stand} x={208} y={top + 8} fill={palette.b} />
      <Lettering {...stand} x={200} y={top} fill={`url(#${key}initial)`} />
      <Titling brief={brief} block={block} x={30} y={544 - titlingHeight(brief, block)} />
      <Footline brief={brief} y={578} />
    </>
  );
}

type Roles = readonly Role[];

const rotations: readonly [Roles, ...Roles[]] = [
  ["a", "ground", "b", "c"],
  ["ground", "b", "ink", "a"],
  ["b", "a", "c", "ground"],
];

/** The same picture four times, in other inks each time. */
export function repeated(brief: Commission): ReactNode {
  const { random, face, title } = brief;
  const block = setEven(title, face, { width: 352, height: 92, maxLines: 2, maxSize: 90 });
  const foot = 550 - titlingHeight(brief, block);
  const tall = (foot - 22) / 2;
  const roles = random.pick(rotations);
  return (
    <>
      {roles.map((role, cell) => (
        <Panel
          key={role}
          brief={brief}
          x={(cell % 2) * 200}
          y={Math.floor(cell / 2) * tall}
          w={200}
          h={tall}
          on={role}
        />
      ))}
      <Titling brief={brief} block={block} x={24} y={foot} room={350} />
      <Byline brief={brief} x={24} y={584} />
    </>
  );
}
