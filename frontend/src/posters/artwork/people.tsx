import { around, box, disc, n, oval, type Picture, pen, points, range, wedges } from "./art.ts";

const person = (x: number, base: number, tall: number): string => {
  const half = tall * 0.17;
  return `M${n(x - half)} ${n(base)}v${n(-tall * 0.46)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 2)} 0v${n(tall * 0.46)}z`;
};

/** A row of plain people, one of them unlike the others. */
export const company: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = random.whole(4, 6);
  const odd = random.whole(1, count - 2);
  const step = w / count;
  const base = h * 0.9;
  return (
    <>
      <rect {...box(0, base, w, h - base)} fill={b} />
      {range(count).map((index) => {
        const tall = Math.min(h * 0.7, step * 2.6) * random.between(0.78, 1.08);
        const x = step * (index + 0.5);
        const colour = index === odd ? c : index % 2 === 0 ? a : ink;
        return (
          <g key={index} fill={colour}>
            <path d={person(x, base, tall)} />
            <circle
              {...disc(x + (index === odd ? step * 0.08 : 0), base - tall * 0.78, tall * 0.125)}
            />
          </g>
        );
      })}
    </>
  );
};

/** Two people, close, under one disc. */
export const pair: Picture = ({ w, h, a, b, c, ink, random }) => {
  const base = h;
  const tall = Math.min(h * 0.86, w * 1.2);
  const lean = random.between(3, 7);
  return (
    <>
      <circle {...disc(w / 2, h * 0.4, Math.min(w, h) * 0.36)} fill={b} />
      {[-1, 1].map((side) => {
        const x = w / 2 + side * tall * 0.165;
        return (
          <g
            key={side}
            fill={side < 0 ? a : ink}
            transform={`rotate(${n(-side * lean)} ${n(x)} ${n(base)})`}
          >
            <path d={person(x, base + 12, tall * (side < 0 ? 1 : 0.92))} />
            <circle {...disc(x, base - tall * (side < 0 ? 0.76 : 0.69), tall * 0.115)} />
          </g>
        );
      })}
      <circle {...disc(w / 2, base - tall * 0.28, tall * 0.035)} fill={c} />
    </>
  );
};

/** One small person in a great deal of space. */
export const alone: Picture = ({ w, h, a, b, c, ink, random }) => {
  const x = w * random.between(0.3, 0.7);
  const base = h * 0.9;
  const r = Math.min(w * 0.42, h * 0.36);
  return (
    <>
      <circle {...disc(w - x, base - r * 0.86, r)} fill={a} />
      <rect {...box(0, base, w, h - base)} fill={b} />
      <polygon
        points={pen`${x + 12},${base} ${x + 12},${base + 5} ${w},${h} ${w * 0.74},${h} ${x - 9},${base}`}
        fill={ink}
        opacity={0.55}
      />
      <path d={person(x, base, 72)} fill={ink} />
      <circle {...disc(x, base - 56, 9)} fill={c} />
    </>
  );
};

/** Two discs that share a part of themselves. */
export const overlap: Picture = ({ w, h, a, b, c, random }) => {
  const r = Math.min(w * 0.3, h * 0.34);
  const gap = r * random.between(0.45, 0.75);
  const [cx, cy] = [w / 2, h / 2];
  const rise = random.between(-0.22, 0.22) * r;
  const reach = Math.sqrt(Math.max(0, r * r - gap * gap - rise * rise));
  const long = Math.hypot(gap, rise) || 1;
  const [ux, uy] = [(-rise / long) * reach, (gap / long) * reach];
  return (
    <>
      <circle {...disc(cx - gap, cy - rise, r)} fill={a} />
      <circle {...disc(cx + gap, cy + rise, r)} fill={b} />
      <path
        d={pen`M${cx + ux} ${cy + uy}A${r} ${r} 0 0 0 ${cx - ux} ${cy - uy}A${r} ${r} 0 0 0 ${cx + ux} ${cy + uy}`}
        fill={c}
      />
    </>
  );
};

const heartPath = (x: number, y: number, s: number): string =>
  `M${n(x)} ${n(y + s)}L${n(x - s)} ${n(y)}A${n(s * Math.SQRT1_2)} ${n(s * Math.SQRT1_2)} 0 0 1 ${n(x)} ${n(y - s)}A${n(s * Math.SQRT1_2)} ${n(s * Math.SQRT1_2)} 0 0 1 ${n(x + s)} ${n(y)}Z`;

/** A heart built of a square and two discs. */
export const heart: Picture = ({ w, h, a, b, c, random }) => {
  const s = Math.min(w * 0.38, h * 0.38);
  const rings = random.whole(3, 5);
  const colours = [a, b, c] as const;
  return range(rings).map((ring) => {
    const size = s * (1 - ring / rings);
    return (
      <path
        key={ring}
        d={heartPath(w / 2, h * 0.5 + ring * 2, size)}
        fill={colours[ring % 3] ?? a}
      />
    );
  });
};

/** A heart that came apart. */
export const brokenHeart: Picture = ({ w, h, a, b, ground, random }) => {
  const s = Math.min(w * 0.36, h * 0.38);
  const [x, y] = [w / 2, h / 2];
  const crack = points([
    [x, y - s * 1.1],
    [x + s * 0.16, y - s * 0.4],
    [x - s * 0.14, y - s * 0.1],
    [x + s * 0.12, y + s * 0.3],
    [x, y + s * 1.1],
  ]);
  return (
    <g transform={`rotate(${n(random.between(-8, 8))} ${n(x)} ${n(y)})`}>
      <path d={heartPath(x, y, s)} fill={a} />
      <path
        d={pen`M${x} ${y + s}L${x + s} ${y}A${s * Math.SQRT1_2} ${s * Math.SQRT1_2} 0 0 0 ${x} ${y - s}Z`}
        fill={b}
      />
      <polyline
        points={crack}
        fill="none"
        stroke={ground}
        strokeWidth={n(s * 0.075)}
        strokeLinejoin="round"
      />
    </g>
  );
};

/** A face of two halves that do not agree. */
export const twoFaces: Picture = ({ w, h, a, b, c, ink, ground }) => {
  const [x, y] = [w / 2, h / 2];
  const r = Math.min(w * 0.33, h * 0.36);
  const half = (side: number): string =>
    `M${n(x)} ${n(y - r * 1.15)}A${n(r)} ${n(r * 1.15)} 0 0 ${side > 0 ? 1 : 0} ${n(x)} ${n(y + r * 1.15)}Z`;
  return (
    <>
      <rect {...box(0, 0, x, h)} fill={b} />
      <path d={half(-1)} fill={a} />
      <path d={half(1)} fill={ink} />
      <path
        d={pen`M${x - r * 0.66} ${y - r * 0.2}q${r * 0.22} ${-r * 0.24} ${r * 0.44} 0q${-r * 0.22} ${r * 0.24} ${-r * 0.44} 0`}
        fill={ground}
      />
      <path
        d={pen`M${x + r * 0.22} ${y - r * 0.2}q${r * 0.22} ${-r * 0.24} ${r * 0.44} 0q${-r * 0.22} ${r * 0.24} ${-r * 0.44} 0`}
        fill={c}
      />
      <path
        d={pen`M${x - r * 0.5} ${y + r * 0.5}Q${x - r * 0.2} ${y + r * 0.78} ${x} ${y + r * 0.6}`}
        fill="none"
        stroke={ground}
        strokeWidth={n(r * 0.07)}
      />
      <path
        d={pen`M${x} ${y + r * 0.6}Q${x + r * 0.2} ${y + r * 0.42} ${x + r * 0.5} ${y + r * 0.66}`}
        fill="none"
        stroke={c}
        strokeWidth={n(r * 0.07)}
      />
    </>
  );
};

/** An open eye. */
export const eye: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const [x, y] = [w / 2, h / 2];
  const half = w * 0.44;
  const tall = Math.min(h * 0.4, half * 0.95);
  const r = tall * 0.62;
  const lashes = random.whole(9, 13);
  return (
    <>
      {range(lashes).map((lash) => {
        const [tx, ty] = around(x, y, half * 1.06, -0.21 + (0.42 * lash) / (lashes - 1));
        return (
          <path
            key={lash}
            d={pen`M${x} ${y}L${tx} ${y - (y - ty) * (tall / half) * 1.32}`}
            stroke={b}
            strokeWidth={7}
          />
        );
      })}
      <path
        d={pen`M${x - half} ${y}Q${x} ${y - tall * 1.7} ${x + half} ${y}Q${x} ${y + tall * 1.7} ${x - half} ${y}Z`}
        fill={ink}
      />
      <circle {...disc(x, y, r)} fill={a} />
      <path d={wedges(x, y, r, 22, random.next())} fill={b} />
      <circle {...disc(x, y, r * 0.5)} fill={ink === "#171717" ? ink : ground} />
      <circle {...disc(x + r * 0.24, y - r * 0.26, r * 0.15)} fill={c} />
    </>
  );
};

/** A crown, and what it rests on. */
export const crown: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h * 0.56];
  const half = Math.min(w * 0.34, h * 0.4);
  const tips = [-1, -0.5, 0, 0.5, 1];
  const tall = half * random.between(0.85, 1.05);
  const corners = tips.flatMap((tip, index): [number, number][] =>
    index === 0
      ? [[x + tip * half * 1.12, y - tall * 0.78]]
      : [
          [x + (tip - 0.25) * half, y - tall * 0.3],
          [
            x + tip * half * 1.12,
            y - tall * (index % 2 === 0 ? (index === 2 ? 1.08 : 0.78) : 0.92),
          ],
        ],
  );
  return (
    <>
      <path
        d={wedges(x, y - tall * 0.2, Math.max(w, h), 24, random.next() / 24)}
        fill={b}
        opacity={0.55}
      />
      <polygon
        points={points([[x - half, y + tall * 0.34], ...corners, [x + half, y + tall * 0.34]])}
        fill={a}
      />
      {corners
        .filter((_, index) => index % 2 === 0)
        .map(([cx, cy]) => (
          <circle key={cx} {...disc(cx, cy, half * 0.085)} fill={c} />
        ))}
      <rect {...box(x - half, y + tall * 0.34, half * 2, tall * 0.2)} fill={ink} />
    </>
  );
};

/** Balloons on their way up. */
export const balloons: Picture = ({ w, h, a, b, c, ink, random }) => {
  const colours = [a, b, c, ink] as const;
  const count = random.whole(6, 8);
  const foot = [w * random.between(0.42, 0.58), h * 0.97] as const;
  return range(count).map((index) => {
    const turn = -0.11 + (0.22 * index) / (count - 1);
    const reach = h * (0.52 + 0.26 * random.next());
    const [x, y] = around(foot[0], foot[1], reach, turn);
    const r = Math.min(w, h) * random.between(0.1, 0.14);
    return (
      <g key={index}>
        <path
          d={pen`M${foot[0]} ${foot[1]}Q${foot[0] + (x - foot[0]) * 0.2} ${y + r * 2.4} ${x} ${y + r}`}
          stroke={ink}
          strokeWidth={1.8}
          fill="none"
        />
        <ellipse {...oval(x, y, r * 0.88, r)} fill={colours[index % 4] ?? a} />
        <path
          d={pen`M${x - r * 0.42} ${y - r * 0.2}a${r * 0.5} ${r * 0.5} 0 0 1 ${r * 0.3} ${-r * 0.4}`}
          stroke={ink}
          strokeWidth={2.4}
          fill="none"
          strokeLinecap="round"
          opacity={0.5}
        />
      </g>
    );
  });
};
