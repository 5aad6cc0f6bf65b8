import { disc, n, type Picture, pen, range, star, wedges } from "./art.ts";

/** A burst, drawn like a blow. */
export const burst: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.between(0.42, 0.58), h * random.between(0.44, 0.56)];
  const r = Math.min(w * 0.5, h * 0.5);
  const tips = random.whole(11, 15);
  return (
    <g transform={`rotate(${n(random.between(0, 30))} ${n(x)} ${n(y)})`}>
      <polygon points={star(x, y, r * 1.04, r * 0.62, tips)} fill={ink} />
      <polygon points={star(x, y, r * 0.88, r * 0.5, tips)} fill={a} />
      <polygon points={star(x, y, r * 0.62, r * 0.34, tips)} fill={c} />
      <circle {...disc(x, y, r * 0.2)} fill={b} />
    </g>
  );
};

/** A bolt through a disc. */
export const bolt: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h / 2];
  const s = Math.min(w * 0.42, h * 0.44);
  return (
    <>
      <path d={wedges(x, y, Math.max(w, h), random.whole(9, 14), random.next())} fill={b} />
      <circle {...disc(x, y, s * 0.86)} fill={a} />
      <polygon
        points={pen`${x + s * 0.3},${y - s * 1.12} ${x - s * 0.52},${y + s * 0.14} ${x - s * 0.04},${y + s * 0.14} ${x - s * 0.32},${y + s * 1.12} ${x + s * 0.54},${y - s * 0.26} ${x + s * 0.06},${y - s * 0.26}`}
        fill={c}
        stroke={ink}
        strokeWidth={8}
        strokeLinejoin="round"
      />
    </>
  );
};

/** Falling columns of signs. */
export const cascade: Picture = ({ w, h, a, b, c, ink, random }) => {
  const columns = 16;
  const cell = w / columns;
  return range(columns).flatMap((column) => {
    const start = random.whole(-4, Math.floor(h / cell / 1.6));
    const long = random.whole(6, Math.max(8, Math.floor(h / cell)));
    return range(long).map((row) => {
      const y = (start + row) * cell;
      if (y < -cell || y > h) return null;
      const last = row === long - 1;
      const colour = last ? c : row > long * 0.62 ? ink : row > long * 0.3 ? a : b;
      const shape = random.whole(0, 4);
      const [x, s] = [column * cell + cell * 0.18, cell * 0.64];
      return (
        <path
          key={`${column}/${row}`}
          fill={colour}
          d={
            shape === 0
              ? `M${n(x)} ${n(y)}h${n(s)}v${n(s)}h${n(-s)}z`
              : shape === 1
                ? `M${n(x)} ${n(y)}h${n(s)}v${n(s * 0.3)}h${n(-s)}z`
                : shape === 2
                  ? `M${n(x)} ${n(y)}h${n(s * 0.3)}v${n(s)}h${n(-s * 0.3)}z`
                  : shape === 3
                    ? `M${n(x)} ${n(y)}h${n(s)}l${n(-s)} ${n(s)}z`
                    : `M${n(x + s / 2)} ${n(y)}a${n(s / 2)} ${n(s / 2)} 0 1 0 .1 0z`
          }
        />
      );
    });
  });
};

/** Aircraft in formation. */
export const squadron: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lead = [w * 0.5, h * 0.26] as const;
  const plane = (x: number, y: number, s: number): string =>
    `M${n(x)} ${n(y - s)}l${n(s * 0.16)} ${n(s * 0.62)}l${n(s * 0.95)} ${n(s * 0.42)}v${n(s * 0.24)}l${n(-s * 0.98)} ${n(-s * 0.12)}l${n(-s * 0.05)} ${n(s * 0.5)}l${n(s * 0.32)} ${n(s * 0.24)}v${n(s * 0.14)}h${n(-s * 0.8)}v${n(-s * 0.14)}l${n(s * 0.32)} ${n(-s * 0.24)}l${n(-s * 0.05)} ${n(-s * 0.5)}l${n(-s * 0.98)} ${n(s * 0.12)}v${n(-s * 0.24)}l${n(s * 0.95)} ${n(-s * 0.42)}z`;
  return (
    <g transform={`rotate(${random.pick([-18, 0, 16])} ${n(w / 2)} ${n(h / 2)})`}>
      <circle {...disc(w / 2, h * 0.5, Math.min(w, h) * 0.38)} fill={b} />
      {range(5).map((index) => {
        const [column, row] = [index === 0 ? 0 : index % 2 === 0 ? 1 : -1, Math.ceil(index / 2)];
        const [x, y] = [lead[0] + column * row * w * 0.18, lead[1] + row * h * 0.2];
        return (
          <g key={index}>
            <path
              d={pen`M${x} ${y + 30}V${y + h * 0.4}`}
              stroke={a}
              strokeWidth={4}
              strokeDasharray="12 9"
            />
            <path d={plane(x, y, w * 0.085)} fill={index === 0 ? c : ink} />
          </g>
        );
      })}
    </g>
  );
};

/** Raised banners. */
export const banners: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = 6;
  return range(count).map((index) => {
    const x = (w * (index + 0.4)) / count;
    const top = h * random.between(0.08, 0.4);
    const wide = w * random.between(0.2, 0.3);
    const tall = wide * 0.62;
    return (
      <g key={index} transform={`rotate(${n(random.between(-9, 9))} ${n(x)} ${h})`}>
        <path d={pen`M${x} ${h + 30}V${top}`} stroke={ink} strokeWidth={6} />
        <path
          d={pen`M${x} ${top}q${wide * 0.3} ${-tall * 0.3} ${wide * 0.55} 0t${wide * 0.45} 0v${tall}q${-wide * 0.25} ${tall * 0.3} ${-wide * 0.45} 0t${-wide * 0.55} 0z`}
          fill={[a, c, b, a][index % 4] ?? a}
        />
      </g>
    );
  });
};
