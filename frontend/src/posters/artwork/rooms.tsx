import { box, disc, n, type Picture, pen, points, range } from "./art.ts";

/** Doorways within doorways, and someone at the end. */
export const doorways: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const colours = [b, ground, a, ground, b, c] as const;
  const [cx, floor] = [w * random.between(0.42, 0.58), h];
  return (
    <>
      {range(6).map((depth) => {
        const scale = 0.8 ** (depth * 1.35);
        const [wide, tall] = [w * 0.92 * scale, h * 0.95 * scale];
        const x = w / 2 + ((cx - w / 2) * depth) / 2 - wide / 2;
        return (
          <rect
            key={depth}
            {...box(x, floor - tall - depth * h * 0.02, wide, tall)}
            fill={colours[depth] ?? b}
          />
        );
      })}
      <path
        d={pen`M${w / 2 + (cx - w / 2) * 2.5 - 9} ${floor - h * 0.1}v-34a9 9 0 0 1 18 0v34z`}
        fill={ink}
      />
      <circle {...disc(w / 2 + (cx - w / 2) * 2.5, floor - h * 0.1 - 52, 8)} fill={ink} />
    </>
  );
};

/** Steps that climb without arriving. */
export const stairs: Picture = ({ w, h, a, b, c, ink, random }) => {
  const steps = 8;
  const flip = random.chance(0.5);
  const climb = (count: number, base: number, rise: number, colour: string, left: boolean) => {
    const corners: [number, number][] = [[left ? 0 : w, base]];
    for (const step of range(count)) {
      const [near, far] = [(w * step) / count, (w * (step + 1)) / count];
      const y = base - rise * (step + 1);
      corners.push([left ? near : w - near, y], [left ? far : w - far, y]);
    }
    corners.push([left ? w : 0, h], [left ? 0 : w, h]);
    return <polygon points={points(corners)} fill={colour} />;
  };
  return (
    <g transform={flip ? `translate(${w} 0) scale(-1 1)` : undefined}>
      <circle {...disc(w * 0.76, h * 0.2, Math.min(w, h) * 0.11)} fill={c} />
      {climb(steps, h * 0.76, h * 0.062, b, true)}
      {climb(steps, h * 0.92, h * 0.05, a, false)}
      {climb(steps - 2, h * 1.03, h * 0.05, ink, true)}
    </g>
  );
};

/** A dark house with one window lit. */
export const house: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lit = random.whole(0, 5);
  const [x, base] = [w * 0.2, h * 0.92];
  const wide = w * 0.6;
  const tall = Math.min(h * 0.42, wide * 1.05);
  return (
    <>
      <circle {...disc(w * random.between(0.28, 0.72), base - tall * 1.35, wide * 0.3)} fill={a} />
      <rect {...box(0, base, w, h - base)} fill={b} />
      <polygon
        points={pen`${x},${base} ${x},${base - tall} ${x - 18},${base - tall} ${w / 2},${base - tall * 1.72} ${x + wide + 18},${base - tall} ${x + wide},${base - tall} ${x + wide},${base}`}
        fill={ink}
      />
      <rect {...box(x + wide * 0.74, base - tall * 1.6, wide * 0.11, tall * 0.5)} fill={ink} />
      {range(6).map((cell) => (
        <rect
          key={cell}
          {...box(
            x + wide * (0.13 + (cell % 3) * 0.28),
            base - tall * (0.84 - Math.floor(cell / 3) * 0.42),
            wide * 0.18,
            tall * 0.26,
          )}
          fill={cell === lit ? c : b}
        />
      ))}
    </>
  );
};

/** Columns that carry a pediment. */
export const columns: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = random.whole(4, 5);
  const [top, base] = [h * 0.4, h * 0.88];
  const step = (w * 0.8) / count;
  return (
    <>
      <circle {...disc(w / 2, h * 0.3, Math.min(w, h) * 0.24)} fill={c} />
      <polygon points={pen`${w * 0.06},${top} ${w / 2},${h * 0.16} ${w * 0.94},${top}`} fill={a} />
      <rect {...box(w * 0.08, top, w * 0.84, h * 0.035)} fill={ink} />
      {range(count).map((column) => {
        const x = w * 0.1 + step * (column + 0.5);
        return (
          <g key={column}>
            <rect
              {...box(x - step * 0.31, top + h * 0.035, step * 0.62, base - top - h * 0.035)}
              fill={a}
            />
            {range(3).map((flute) => (
              <rect
                key={flute}
                {...box(
                  x - step * 0.2 + flute * step * 0.16,
                  top + h * 0.06,
                  step * 0.07,
                  base - top - h * 0.09,
                )}
                fill={b}
              />
            ))}
          </g>
        );
      })}
      <path
        d={pen`M${w * 0.06} ${base}h${w * 0.88}v${(h - base) / 2}h${w * 0.06}V${h}H0v${(base - h) / 2}h${w * 0.06}z`}
        fill={ink}
      />
    </>
  );
};

/** Bars, and a strip of sky behind them. */
export const bars: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = 7;
  const bent = random.whole(2, 4);
  return (
    <>
      <rect {...box(w * 0.08, h * 0.1, w * 0.84, h * 0.8)} fill={b} />
      <circle {...disc(w * random.between(0.35, 0.65), h * 0.42, Math.min(w, h) * 0.19)} fill={c} />
      <path
        d={pen`M${w * 0.08} ${h * 0.72}q${w * 0.42} ${-h * 0.16} ${w * 0.84} 0V${h * 0.9}H${w * 0.08}z`}
        fill={a}
      />
      {range(count).map((bar) => {
        const x = w * (0.08 + (0.84 * (bar + 0.5)) / count);
        const bow = bar === bent ? -w * 0.07 : bar === bent + 1 ? w * 0.07 : 0;
        return (
          <path
            key={bar}
            d={pen`M${x} ${h * 0.06}Q${x + bow * 2} ${h * 0.5} ${x} ${h * 0.94}`}
            stroke={ink}
            strokeWidth={n(w * 0.032)}
            fill="none"
          />
        );
      })}
    </>
  );
};
