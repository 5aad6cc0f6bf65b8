import { box, disc, n, type Picture, pen, points, range, ridge, scattered, swell } from "./art.ts";

/** Ranges one behind another, under a disc. */
export const mountains: Picture = ({ w, h, a, b, c, ink, random }) => (
  <>
    <circle
      {...disc(
        w * random.between(0.25, 0.75),
        h * 0.3,
        Math.min(w, h) * random.between(0.11, 0.19),
      )}
      fill={c}
    />
    <polygon points={ridge(random, w, h * 0.68, h, h * 0.44, 2)} fill={b} />
    <polygon points={ridge(random, w, h * 0.83, h, h * 0.36, 3)} fill={a} />
    <polygon points={ridge(random, w, h * 0.98, h, h * 0.24, 4)} fill={ink} />
  </>
);

/** Long curves of sand. */
export const dunes: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lean = random.chance(0.5) ? 1 : -1;
  const crest = (y: number, rise: number): string =>
    `M0 ${n(y + rise * lean)}C${n(w * 0.35)} ${n(y - rise * lean * 1.4)} ${n(w * 0.62)} ${n(y + rise * lean * 1.5)} ${w} ${n(y - rise * lean * 0.9)}V${h}H0Z`;
  return (
    <>
      <circle {...disc(w * (lean > 0 ? 0.7 : 0.3), h * 0.3, Math.min(w, h) * 0.17)} fill={c} />
      <path d={crest(h * 0.55, h * 0.08)} fill={b} />
      <path d={crest(h * 0.7, h * -0.1)} fill={a} />
      <path d={crest(h * 0.87, h * 0.11)} fill={ink} />
      <path d={pen`M${w * 0.5} ${h * 0.6}v-16m-3 16v-10m6 10v-10`} stroke={ink} strokeWidth={2.4} />
    </>
  );
};

/** Rows of rounded waves. */
export const waves: Picture = ({ w, h, a, b, c, ink, random }) => {
  const rows = 7;
  const colours = [b, a, ink, a, b, c, a] as const;
  return (
    <>
      <circle {...disc(w * random.between(0.3, 0.7), h * 0.27, Math.min(w, h) * 0.17)} fill={c} />
      {range(rows).map((row) => (
        <path
          key={row}
          d={swell(
            w,
            h * (0.42 + row * 0.092),
            h,
            w / (3.6 - row * 0.28),
            h * (0.035 + row * 0.008),
            random.between(0, 110),
          )}
          fill={colours[row] ?? a}
        />
      ))}
    </>
  );
};

/** Pines, the near ones dark. */
export const forest: Picture = ({ w, h, a, b, c, ink, random }) => {
  const row = (count: number, base: number, tall: number, colour: string) =>
    range(count).map((index) => {
      const x = (w * (index + random.between(0.2, 0.8))) / count;
      const top = base - tall * random.between(0.72, 1.1);
      const half = tall * 0.17;
      return (
        <polygon
          key={`${colour}${index}`}
          points={pen`${x - half},${base} ${x},${top} ${x + half},${base}`}
          fill={colour}
        />
      );
    });
  return (
    <>
      <circle {...disc(w * random.between(0.3, 0.7), h * 0.33, Math.min(w, h) * 0.2)} fill={c} />
      {row(9, h * 0.86, h * 0.46, b)}
      {row(8, h * 0.95, h * 0.42, a)}
      <rect {...box(0, h * 0.94, w, h * 0.06)} fill={ink} />
      {row(7, h, h * 0.34, ink)}
    </>
  );
};

/** A road that runs to the horizon. */
export const road: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const [vx, vy] = [w * random.between(0.42, 0.58), h * 0.5];
  const sun = Math.min(w, h) * 0.19;
  return (
    <>
      <circle {...disc(vx, vy - sun * 0.15, sun)} fill={c} />
      <polygon points={ridge(random, w, vy + 4, h, h * 0.1, 5)} fill={b} />
      <rect {...box(0, vy, w, h - vy)} fill={a} />
      <polygon
        points={pen`${vx - 3},${vy} ${vx + 3},${vy} ${w * 1.02},${h} ${w * -0.02},${h}`}
        fill={ink}
      />
      {range(6).map((dash) => {
        const [near, far] = [((dash + 0.62) / 6) ** 2, (dash / 6) ** 2];
        const y = (part: number) => vy + (h - vy) * part;
        const wide = (part: number) => 1 + 11 * part;
        return (
          <polygon
            key={dash}
            points={pen`${vx - wide(far)},${y(far)} ${vx + wide(far)},${y(far)} ${vx + (w / 2 - vx) * near + wide(near)},${y(near)} ${vx + (w / 2 - vx) * near - wide(near)},${y(near)}`}
            fill={ground}
          />
        );
      })}
    </>
  );
};

/** A white slope, a small dark mark on it, and flakes. */
export const snowfall: Picture = ({ w, h, a, b, c, ink, random }) => (
  <>
    <polygon points={ridge(random, w, h * 0.7, h, h * 0.26, 3)} fill={b} />
    <path d={pen`M0 ${h * 0.74}Q${w * 0.4} ${h * 0.58} ${w} ${h * 0.86}V${h}H0Z`} fill={c} />
    <path d={pen`M${w * 0.62} ${h * 0.715}v-24h9v26z`} fill={a} />
    <circle {...disc(w * 0.632, h * 0.715 - 31, 6)} fill={a} />
    {scattered(random, w, h, 40).map(([x, y]) => (
      <circle key={`${x}`} {...disc(x, y, random.between(1.4, 5))} fill={y > h * 0.72 ? b : ink} />
    ))}
  </>
);

/** A tree that forks and forks again. */
export const tree: Picture = ({ w, h, a, b, c, ink, random }) => {
  const limbs: { path: string; wide: number }[] = [];
  const leaves: (readonly [number, number])[] = [];
  const grow = (x: number, y: number, length: number, angle: number, depth: number): void => {
    const [tx, ty] = [x + Math.sin(angle) * length, y - Math.cos(angle) * length];
    limbs.push({ path: `M${n(x)} ${n(y)}L${n(tx)} ${n(ty)}`, wide: 2 + depth * depth * 0.55 });
    if (depth === 0) leaves.push([tx, ty]);
    else
      for (const side of [-1, 1])
        grow(
          tx,
          ty,
          length * random.between(0.7, 0.82),
          angle + side * random.between(0.28, 0.52),
          depth - 1,
        );
  };
  grow(w / 2, h * 0.9, h * 0.2, random.between(-0.1, 0.1), 5);
  return (
    <>
      <rect {...box(0, h * 0.9, w, h * 0.1)} fill={b} />
      {limbs.map(({ path, wide }) => (
        <path key={path} d={path} stroke={ink} strokeWidth={n(wide)} strokeLinecap="round" />
      ))}
      {leaves.map(([x, y], index) => (
        <circle
          key={`${x}`}
          {...disc(x, y, random.between(6, 13))}
          fill={index % 4 === 0 ? c : a}
        />
      ))}
    </>
  );
};

/** The lines of a map, closing on one spot. */
export const contours: Picture = ({ w, h, a, b, c, random }) => {
  const [cx, cy] = [w * random.between(0.35, 0.65), h * random.between(0.4, 0.6)];
  const bumps = range(5).map(() => [random.between(0.03, 0.15), random.next() * 6.3] as const);
  const ring = (radius: number): string =>
    points(
      range(72).map((step) => {
        const turn = (step / 72) * Math.PI * 2;
        const swing = bumps.reduce(
          (sum, [size, phase], order) => sum + size * Math.sin((order + 1) * turn + phase),
          1,
        );
        return [cx + Math.cos(turn) * radius * swing, cy + Math.sin(turn) * radius * swing];
      }),
    );
  return (
    <>
      {range(15).map((line) => (
        <polygon
          key={line}
          points={ring(Math.max(w, h) * 0.75 * (1 - line / 15.5))}
          fill={line === 13 ? b : "none"}
          stroke={line % 4 === 0 ? a : b}
          strokeWidth={line % 4 === 0 ? 4 : 2}
        />
      ))}
      <path d={pen`M${cx - 13} ${cy - 13}l26 26m0 -26l-26 26`} stroke={c} strokeWidth={8} />
    </>
  );
};

/** A low horizon with one small house under a wide sky. */
export const homestead: Picture = ({ w, h, a, b, c, ink, random }) => {
  const x = w * random.between(0.28, 0.66);
  const y = h * 0.78;
  return (
    <>
      {range(6).map((band) => (
        <rect
          key={band}
          {...box(0, h * (0.1 + band * 0.118), w, 3 + band * 5)}
          fill={band % 2 === 0 ? b : a}
        />
      ))}
      <circle {...disc(w - x, h * 0.34, Math.min(w, h) * 0.12)} fill={c} />
      <rect {...box(0, y, w, h - y)} fill={ink} />
      <polygon
        points={pen`${x},${y + 1} ${x},${y - 44} ${x + 36},${y - 76} ${x + 72},${y - 44} ${x + 72},${y + 1}`}
        fill={ink}
      />
      <rect {...box(x + 27, y - 36, 18, 20)} fill={c} />
    </>
  );
};

/** Broad leaves closing in from the sides. */
export const leaves: Picture = ({ w, h, a, b, c, ink, random }) => {
  const leaf = (length: number): string =>
    `M0 0C${n(length * 0.3)} ${n(-length * 0.34)} ${n(length * 0.8)} ${n(-length * 0.22)} ${n(length)} 0C${n(length * 0.8)} ${n(length * 0.22)} ${n(length * 0.3)} ${n(length * 0.34)} 0 0Z`;
  const colours = [b, a, b, a, ink, a, b, ink] as const;
  return (
    <>
      <circle {...disc(w / 2, h * 0.45, Math.min(w, h) * 0.22)} fill={c} />
      {range(16).map((index) => {
        const left = index % 2 === 0;
        const y = (h * (index + 0.5)) / 15;
        const length = w * random.between(0.34, 0.56);
        const turn = (left ? 0 : 180) + random.between(-34, 34);
        return (
          <g key={index} transform={`translate(${left ? -16 : w + 16} ${n(y)}) rotate(${n(turn)})`}>
            <path d={leaf(length)} fill={colours[index % 8] ?? a} />
            <path d={pen`M0 0H${length * 0.86}`} stroke={index % 3 === 0 ? c : b} strokeWidth={2} />
          </g>
        );
      })}
    </>
  );
};
