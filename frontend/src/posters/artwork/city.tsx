import { box, disc, n, oval, type Picture, pen, points, range } from "./art.ts";

/** Towers with a few lit windows. */
export const skyline: Picture = ({ w, h, a, b, c, ink, random }) => {
  const row = (count: number, low: number, high: number, colour: string, lit: boolean) =>
    range(count).flatMap((index) => {
      const wide = w / count;
      const top = h * (1 - random.between(low, high));
      const tower = (
        <rect
          key={`${colour}${index}`}
          {...box(index * wide, top, wide + 1, h - top)}
          fill={colour}
        />
      );
      if (!lit) return [tower];
      const windows = range(18)
        .filter(() => random.chance(0.34))
        .map((cell) => (
          <rect
            key={`${colour}${index}/${cell}`}
            {...box(
              index * wide + 8 + (cell % 3) * (wide / 3.4),
              top + 14 + Math.floor(cell / 3) * 24,
              8,
              12,
            )}
            fill={cell % 7 === 0 ? a : c}
          />
        ));
      return [tower, ...windows];
    });
  return (
    <>
      <circle {...disc(w * random.between(0.25, 0.75), h * 0.28, Math.min(w, h) * 0.15)} fill={a} />
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
        <rect {...box(0, 0, wide, tall)} fill={life < 3 ? b : life === 6 ? ink : c} />
        {life === 0 && <path d={pen`M0 0h${wide}L0 ${tall * 0.62}z`} fill={a} />}
        {life === 1 && <path d={pen`M0 0h${wide}v${tall * 0.42}H0z`} fill={ink} />}
        {life === 3 && (
          <path
            d={pen`M${wide * 0.22} ${tall}v-${tall * 0.28}a${wide * 0.28} ${wide * 0.28} 0 0 1 ${wide * 0.56} 0v${tall * 0.28}z`}
            fill={a}
          />
        )}
        {life === 3 && <circle {...disc(wide / 2, tall * 0.36, wide * 0.17)} fill={a} />}
        {life === 4 && <circle {...disc(wide / 2, tall * 0.4, wide * 0.24)} fill={a} />}
        {life === 5 && (
          <path
            d={pen`M0 0h${wide * 0.3}q0 ${tall * 0.6} ${-wide * 0.3} ${tall}zM${wide} 0h${-wide * 0.3}q0 ${tall * 0.6} ${wide * 0.3} ${tall}z`}
            fill={a}
          />
        )}
        <path d={pen`M${wide / 2} 0v${tall}`} stroke={life === 6 ? b : ink} strokeWidth={2} />
      </g>
    );
  });
};

/** Slanting rain over a small pool of light. */
export const rain: Picture = ({ w, h, a, b, c, ink, random }) => (
  <>
    <polygon
      points={pen`${w * 0.5 - 16},${h * 0.2} ${w * 0.5 + 16},${h * 0.2} ${w * 0.84},${h} ${w * 0.16},${h}`}
      fill={b}
    />
    <ellipse {...oval(w / 2, h * 0.94, w * 0.33, h * 0.05)} fill={a} />
    <path
      d={pen`M${w / 2} ${h * 0.92}V${h * 0.63}m-12 ${h * 0.29}l12 ${-h * 0.1}l12 ${h * 0.1}`}
      stroke={ink}
      strokeWidth={9}
      fill="none"
    />
    <path d={pen`M${w / 2 - 54} ${h * 0.6}a54 54 0 0 1 108 0z`} fill={c} />
    {range(54).map((drop) => {
      const [x, y, long] = [
        random.between(0, w * 1.2),
        random.between(-20, h),
        random.between(18, 52),
      ];
      return (
        <path
          key={drop}
          d={pen`M${x} ${y}l${-long * 0.34} ${long}`}
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
      <rect {...box(0, 0, w, h)} fill={a} />
      <circle {...disc(w - cx, h * 0.26, head * 0.8)} fill={c} />
      <path
        d={pen`M${cx - head * 1.5} ${cy - head * 0.45}h${head * 3}l${-head * 0.62} ${-head * 0.32}l${-head * 0.16} ${-head * 0.95}q${-head * 0.72} ${head * 0.34} ${-head * 1.44} 0l${-head * 0.16} ${head * 0.95}z`}
        fill={ground}
      />
      <path
        d={pen`M${cx - head * 0.75} ${cy - head * 0.45}h${head * 1.5}q${head * 0.1} ${head * 1.5} ${-head * 0.75} ${head * 1.75}q${-head * 0.85} ${-head * 0.25} ${-head * 0.75} ${-head * 1.75}z`}
        fill={ground}
      />
      <path
        d={pen`M${cx - head * 2.4} ${h}q${head * 0.2} ${-(h - cy) * 0.62} ${head * 1.7} ${-(h - cy) * 0.66}l${head * 0.7} ${head * 0.5}l${head * 0.7} ${-head * 0.5}q${head * 1.5} ${(h - cy) * 0.04} ${head * 1.7} ${(h - cy) * 0.66}z`}
        fill={ground}
      />
      {range(slats).map((slat) => (
        <polygon
          key={slat}
          points={pen`0,${(slat * h) / slats + lean} ${w},${(slat * h) / slats - lean} ${w},${((slat + 0.36) * h) / slats - lean} 0,${((slat + 0.36) * h) / slats + lean}`}
          fill={slat % 2 === 0 ? b : ground}
          opacity={0.92}
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
      <circle {...disc(vx, vy, Math.min(w, h) * 0.18)} fill={c} />
      <rect {...box(0, vy, w, h - vy)} fill={b} />
      {range(12).map((sleeper) => {
        const [far, near] = [((sleeper + 0.5) / 12) ** 1.9, ((sleeper + 0.9) / 12) ** 1.9];
        const corners = [at(-1.12, far), at(1.12, far), at(1.12, near), at(-1.12, near)];
        return <polygon key={sleeper} points={points(corners)} fill={ink} />;
      })}
      {[-1, 1].map((side) => (
        <polygon key={side} points={points([[vx, vy], at(side * 0.86, 1), at(side, 1)])} fill={a} />
      ))}
    </>
  );
};
