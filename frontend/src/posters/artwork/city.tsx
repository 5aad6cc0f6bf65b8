import { n, type Picture, points, range } from "./art.ts";

/** Towers with a few lit windows. */
export const skyline: Picture = ({ w, h, a, b, c, ink, random }) => {
  const row = (count: number, low: number, high: number, colour: string, lit: boolean) =>
    range(count).flatMap((index) => {
      const wide = w / count;
      const top = h * (1 - random.between(low, high));
      const tower = (
        <rect
          key={`${colour}${index}`}
          x={n(index * wide)}
          y={n(top)}
          width={n(wide + 1)}
          height={n(h - top)}
          fill={colour}
        />
      );
      if (!lit) return [tower];
      const windows = range(18)
        .filter(() => random.chance(0.34))
        .map((cell) => (
          <rect
            key={`${colour}${index}/${cell}`}
            x={n(index * wide + 8 + (cell % 3) * (wide / 3.4))}
            y={n(top + 14 + Math.floor(cell / 3) * 24)}
            width={8}
            height={12}
            fill={cell % 7 === 0 ? a : c}
          />
        ));
      return [tower, ...windows];
    });
  return (
    <>
      <circle
        cx={n(w * random.between(0.25, 0.75))}
        cy={n(h * 0.28)}
        r={n(Math.min(w, h) * 0.15)}
        fill={a}
      />
      {row(9, 0.34, 0.62, b, false)}
      {row(7, 0.2, 0.5, ink === c ? a : ink, true)}
    </>
  );
};

/** A front of windows, each with its own life. */
export const facade: Picture = ({ w, h, a, b, c, ink, random }) => {
  const columns = 4;
  const gap = 16;
  const wide = (w - gap * (columns + 1)) / columns;
  const tall = wide * 1.16;
  const rows = Math.max(2, Math.floor((h - gap) / (tall + gap)));
  const rest = (h - rows * (tall + gap) + gap) / 2;
  return range(rows * columns).map((cell) => {
    const x = gap + (cell % columns) * (wide + gap);
    const y = rest + Math.floor(cell / columns) * (tall + gap);
    const life = random.whole(0, 6);
    return (
      <g key={cell} transform={`translate(${n(x)} ${n(y)})`}>
        <rect width={n(wide)} height={n(tall)} fill={life < 3 ? b : life === 6 ? ink : c} />
        {life === 0 && <path d={`M0 0h${n(wide)}L0 ${n(tall * 0.62)}z`} fill={a} />}
        {life === 1 && <path d={`M0 0h${n(wide)}v${n(tall * 0.42)}H0z`} fill={ink} />}
        {life === 3 && (
          <path
            d={`M${n(wide * 0.22)} ${n(tall)}v-${n(tall * 0.28)}a${n(wide * 0.28)} ${n(wide * 0.28)} 0 0 1 ${n(wide * 0.56)} 0v${n(tall * 0.28)}z`}
            fill={a}
          />
        )}
        {life === 3 && <circle cx={n(wide / 2)} cy={n(tall * 0.36)} r={n(wide * 0.17)} fill={a} />}
        {life === 4 && <circle cx={n(wide / 2)} cy={n(tall * 0.4)} r={n(wide * 0.24)} fill={a} />}
        {life === 5 && (
          <path
            d={`M0 0h${n(wide * 0.3)}q0 ${n(tall * 0.6)} ${n(-wide * 0.3)} ${n(tall)}zM${n(wide)} 0h${n(-wide * 0.3)}q0 ${n(tall * 0.6)} ${n(wide * 0.3)} ${n(tall)}z`}
            fill={a}
          />
        )}
        <path d={`M${n(wide / 2)} 0v${n(tall)}`} stroke={life === 6 ? b : ink} strokeWidth={2} />
      </g>
    );
  });
};

/** Slanting rain over a small pool of light. */
export const rain: Picture = ({ w, h, a, b, c, ink, random }) => (
  <>
    <polygon
      points={points([
        [w * 0.5 - 16, h * 0.2],
        [w * 0.5 + 16, h * 0.2],
        [w * 0.84, h],
        [w * 0.16, h],
      ])}
      fill={b}
    />
    <ellipse cx={w / 2} cy={n(h * 0.94)} rx={n(w * 0.33)} ry={n(h * 0.05)} fill={a} />
    <path
      d={`M${w / 2} ${n(h * 0.92)}V${n(h * 0.63)}m-12 ${n(h * 0.29)}l12 ${n(-h * 0.1)}l12 ${n(h * 0.1)}`}
      stroke={ink}
      strokeWidth={9}
      fill="none"
    />
    <path d={`M${n(w / 2 - 54)} ${n(h * 0.6)}a54 54 0 0 1 108 0z`} fill={c} />
    {range(54).map((drop) => {
      const [x, y, long] = [
        random.between(0, w * 1.2),
        random.between(-20, h),
        random.between(18, 52),
      ];
      return (
        <path
          key={drop}
          d={`M${n(x)} ${n(y)}l${n(-long * 0.34)} ${n(long)}`}
          stroke={drop % 5 === 0 ? c : ink}
          strokeWidth={drop % 3 === 0 ? 2.6 : 1.4}
        />
      );
    })}
  </>
);

/** Light through slats, and what it falls on. */
export const blinds: Picture = ({ w, h, a, b, c, ground, random }) => {
  const slats = 13;
  const lean = random.between(-0.16, 0.16) * h;
  const head = Math.min(w, h) * 0.15;
  const [cx, cy] = [w * random.between(0.4, 0.6), h * 0.42];
  return (
    <>
      <rect width={w} height={h} fill={a} />
      <circle cx={n(w - cx)} cy={n(h * 0.26)} r={n(head * 0.8)} fill={c} />
      <path
        d={`M${n(cx - head * 1.5)} ${n(cy - head * 0.45)}h${n(head * 3)}l${n(-head * 0.62)} ${n(-head * 0.32)}l${n(-head * 0.16)} ${n(-head * 0.95)}q${n(-head * 0.72)} ${n(head * 0.34)} ${n(-head * 1.44)} 0l${n(-head * 0.16)} ${n(head * 0.95)}z`}
        fill={ground}
      />
      <path
        d={`M${n(cx - head * 0.75)} ${n(cy - head * 0.45)}h${n(head * 1.5)}q${n(head * 0.1)} ${n(head * 1.5)} ${n(-head * 0.75)} ${n(head * 1.75)}q${n(-head * 0.85)} ${n(-head * 0.25)} ${n(-head * 0.75)} ${n(-head * 1.75)}z`}
        fill={ground}
      />
      <path
        d={`M${n(cx - head * 2.4)} ${h}q${n(head * 0.2)} ${n(-(h - cy) * 0.62)} ${n(head * 1.7)} ${n(-(h - cy) * 0.66)}l${n(head * 0.7)} ${n(head * 0.5)}l${n(head * 0.7)} ${n(-head * 0.5)}q${n(head * 1.5)} ${n((h - cy) * 0.04)} ${n(head * 1.7)} ${n((h - cy) * 0.66)}z`}
        fill={ground}
      />
      {range(slats).map((slat) => (
        <polygon
          key={slat}
          points={points([
            [0, (slat * h) / slats + lean],
            [w, (slat * h) / slats - lean],
            [w, ((slat + 0.36) * h) / slats - lean],
            [0, ((slat + 0.36) * h) / slats + lean],
          ])}
          fill={slat % 2 === 0 ? b : ground}
          opacity={0.92}
        />
      ))}
    </>
  );
};

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
            x={n(x)}
            y={n(floor - tall - depth * h * 0.02)}
            width={n(wide)}
            height={n(tall)}
            fill={colours[depth] ?? b}
          />
        );
      })}
      <path
        d={`M${n(w / 2 + (cx - w / 2) * 2.5 - 9)} ${n(floor - h * 0.1)}v-34a9 9 0 0 1 18 0v34z`}
        fill={ink}
      />
      <circle cx={n(w / 2 + (cx - w / 2) * 2.5)} cy={n(floor - h * 0.1 - 52)} r={8} fill={ink} />
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
      <circle cx={n(w * 0.76)} cy={n(h * 0.2)} r={n(Math.min(w, h) * 0.11)} fill={c} />
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
      <circle
        cx={n(w * random.between(0.28, 0.72))}
        cy={n(base - tall * 1.35)}
        r={n(wide * 0.3)}
        fill={a}
      />
      <rect y={n(base)} width={w} height={n(h - base)} fill={b} />
      <polygon
        points={points([
          [x, base],
          [x, base - tall],
          [x - 18, base - tall],
          [w / 2, base - tall * 1.72],
          [x + wide + 18, base - tall],
          [x + wide, base - tall],
          [x + wide, base],
        ])}
        fill={ink}
      />
      <rect
        x={n(x + wide * 0.74)}
        y={n(base - tall * 1.6)}
        width={n(wide * 0.11)}
        height={n(tall * 0.5)}
        fill={ink}
      />
      {range(6).map((cell) => (
        <rect
          key={cell}
          x={n(x + wide * (0.13 + (cell % 3) * 0.28))}
          y={n(base - tall * (0.84 - Math.floor(cell / 3) * 0.42))}
          width={n(wide * 0.18)}
          height={n(tall * 0.26)}
          fill={cell === lit ? c : b}
        />
      ))}
    </>
  );
};

/** Rails and sleepers to a vanishing point. */
export const rails: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [vx, vy] = [w * random.between(0.38, 0.62), h * 0.3];
  const at = (side: number, part: number): [number, number] => [
    vx + (w / 2 + side * w * 0.42 - vx) * part,
    vy + (h - vy) * part,
  ];
  return (
    <>
      <circle cx={n(vx)} cy={n(vy)} r={n(Math.min(w, h) * 0.18)} fill={c} />
      <rect y={n(vy)} width={w} height={n(h - vy)} fill={b} />
      {range(12).map((sleeper) => {
        const [far, near] = [((sleeper + 0.5) / 12) ** 1.9, ((sleeper + 0.9) / 12) ** 1.9];
        return (
          <polygon
            key={sleeper}
            points={points([at(-1.12, far), at(1.12, far), at(1.12, near), at(-1.12, near)])}
            fill={ink}
          />
        );
      })}
      {[-1, 1].map((side) => (
        <polygon
          key={side}
          points={points([[vx, vy], at(side * 0.86, 1), at(side * 1, 1)])}
          fill={a}
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
      <circle cx={w / 2} cy={n(h * 0.3)} r={n(Math.min(w, h) * 0.24)} fill={c} />
      <polygon
        points={points([
          [w * 0.06, top],
          [w / 2, h * 0.16],
          [w * 0.94, top],
        ])}
        fill={a}
      />
      <rect x={n(w * 0.08)} y={n(top)} width={n(w * 0.84)} height={n(h * 0.035)} fill={ink} />
      {range(count).map((column) => {
        const x = w * 0.1 + step * (column + 0.5);
        return (
          <g key={column}>
            <rect
              x={n(x - step * 0.31)}
              y={n(top + h * 0.035)}
              width={n(step * 0.62)}
              height={n(base - top - h * 0.035)}
              fill={a}
            />
            {range(3).map((flute) => (
              <rect
                key={flute}
                x={n(x - step * 0.2 + flute * step * 0.16)}
                y={n(top + h * 0.06)}
                width={n(step * 0.07)}
                height={n(base - top - h * 0.09)}
                fill={b}
              />
            ))}
          </g>
        );
      })}
      <path
        d={`M${n(w * 0.06)} ${n(base)}h${n(w * 0.88)}v${n((h - base) / 2)}h${n(w * 0.06)}V${h}H0v${n((base - h) / 2)}h${n(w * 0.06)}z`}
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
      <rect x={n(w * 0.08)} y={n(h * 0.1)} width={n(w * 0.84)} height={n(h * 0.8)} fill={b} />
      <circle
        cx={n(w * random.between(0.35, 0.65))}
        cy={n(h * 0.42)}
        r={n(Math.min(w, h) * 0.19)}
        fill={c}
      />
      <path
        d={`M${n(w * 0.08)} ${n(h * 0.72)}q${n(w * 0.42)} ${n(-h * 0.16)} ${n(w * 0.84)} 0V${n(h * 0.9)}H${n(w * 0.08)}z`}
        fill={a}
      />
      {range(count).map((bar) => {
        const x = w * (0.08 + (0.84 * (bar + 0.5)) / count);
        const bow = bar === bent ? -w * 0.07 : bar === bent + 1 ? w * 0.07 : 0;
        return (
          <path
            key={bar}
            d={`M${n(x)} ${n(h * 0.06)}Q${n(x + bow * 2)} ${n(h * 0.5)} ${n(x)} ${n(h * 0.94)}`}
            stroke={ink}
            strokeWidth={n(w * 0.032)}
            fill="none"
          />
        );
      })}
    </>
  );
};
