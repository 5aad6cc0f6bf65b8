import { n, type Picture, points, range, star, wedges } from "./art.ts";

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
      <circle cx={n(x)} cy={n(y)} r={n(r * 0.2)} fill={b} />
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
      <circle cx={n(x)} cy={n(y)} r={n(s * 0.86)} fill={a} />
      <polygon
        points={points([
          [x + s * 0.3, y - s * 1.12],
          [x - s * 0.52, y + s * 0.14],
          [x - s * 0.04, y + s * 0.14],
          [x - s * 0.32, y + s * 1.12],
          [x + s * 0.54, y - s * 0.26],
          [x + s * 0.06, y - s * 0.26],
        ])}
        fill={c}
        stroke={ink}
        strokeWidth={8}
        strokeLinejoin="round"
      />
    </>
  );
};

/** Marks of something with claws. */
export const claws: Picture = ({ w, h, a, b, c, random }) => {
  const lean = w * random.between(0.16, 0.3);
  return (
    <>
      <rect width={w} height={h} fill={b} />
      {range(4).map((claw) => {
        const x = w * (0.14 + claw * 0.2);
        const [top, bottom] = [h * random.between(0.04, 0.16), h * random.between(0.82, 0.96)];
        const mid = (top + bottom) / 2;
        return (
          <g key={claw}>
            <path
              d={`M${n(x + lean)} ${n(top)}Q${n(x + lean * 0.2 + 36)} ${n(mid)} ${n(x)} ${n(bottom)}Q${n(x + lean * 0.1)} ${n(mid)} ${n(x + lean)} ${n(top)}`}
              fill={a}
              stroke={a}
              strokeWidth={9}
              strokeLinejoin="round"
            />
            <path
              d={`M${n(x + lean - 8)} ${n(top + 34)}Q${n(x + lean * 0.2 + 22)} ${n(mid)} ${n(x + 8)} ${n(bottom - 34)}`}
              stroke={c}
              strokeWidth={3.4}
              fill="none"
            />
          </g>
        );
      })}
    </>
  );
};

/** A mouth, all teeth. */
export const teeth: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = random.whole(7, 9);
  const step = w / count;
  const row = (y: number, long: number, down: boolean) =>
    range(count + 1).map((tooth) => {
      const x = tooth * step - step / 2;
      const tip =
        y +
        (down ? 1 : -1) *
          long *
          random.between(0.6, 1.1) *
          (1 - Math.abs(tooth / count - 0.5) * 0.7);
      return (
        <polygon
          key={`${down}${tooth}`}
          points={points([
            [x, y],
            [x + step, y],
            [x + step / 2, tip],
          ])}
          fill={ink}
        />
      );
    });
  return (
    <>
      <rect width={w} height={n(h * 0.3)} fill={a} />
      <rect y={n(h * 0.76)} width={w} height={n(h * 0.24)} fill={a} />
      <circle cx={n(w * 0.28)} cy={n(h * 0.15)} r={n(w * 0.052)} fill={c} />
      <circle cx={n(w * 0.72)} cy={n(h * 0.15)} r={n(w * 0.052)} fill={c} />
      <path
        d={`M${n(w * 0.3)} ${n(h * 0.76)}q${n(w * 0.2)} ${n(-h * 0.2)} ${n(w * 0.4)} 0z`}
        fill={b}
      />
      {row(h * 0.3 - 1, h * 0.22, true)}
      {row(h * 0.76 + 1, h * 0.2, false)}
    </>
  );
};

/** A machine that looks back. */
export const robot: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const s = Math.min(w * 0.62, h * 0.6);
  const [x, y] = [(w - s) / 2, h * 0.54 - s / 2];
  const eyes = random.chance(0.35) ? 1 : 2;
  return (
    <>
      <path d={`M${n(w / 2)} ${n(y)}v${n(-s * 0.2)}`} stroke={ink} strokeWidth={8} />
      <circle cx={w / 2} cy={n(y - s * 0.24)} r={n(s * 0.07)} fill={c} />
      <path d={`M${n(w * 0.06)} ${h}v${n(-(h - y - s) * 0.55)}h${n(w * 0.88)}V${h}z`} fill={b} />
      <rect
        x={n(w / 2 - s * 0.16)}
        y={n(y + s * 0.9)}
        width={n(s * 0.32)}
        height={n(h - y - s * 0.9)}
        fill={ink}
      />
      <rect
        x={n(x - s * 0.1)}
        y={n(y + s * 0.34)}
        width={n(s * 1.2)}
        height={n(s * 0.26)}
        rx={6}
        fill={ink}
      />
      <rect
        x={n(x)}
        y={n(y)}
        width={n(s)}
        height={n(s)}
        rx={n(s * random.pick([0.04, 0.16, 0.32]))}
        fill={a}
      />
      {range(eyes).map((index) => {
        const cx = eyes === 1 ? w / 2 : x + s * (0.28 + index * 0.44);
        const r = eyes === 1 ? s * 0.24 : s * 0.15;
        return (
          <g key={index}>
            <circle cx={n(cx)} cy={n(y + s * 0.4)} r={n(r)} fill={ground} />
            <circle cx={n(cx)} cy={n(y + s * 0.4)} r={n(r * 0.5)} fill={c} />
          </g>
        );
      })}
      {range(6).map((slot) => (
        <rect
          key={slot}
          x={n(x + s * (0.26 + slot * 0.085))}
          y={n(y + s * 0.72)}
          width={n(s * 0.05)}
          height={n(s * 0.15)}
          fill={ink}
        />
      ))}
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

/** A sheet with eyes; it is not sure about you either. */
export const ghost: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const half = Math.min(w * 0.29, h * 0.28);
  const [x, top] = [w * random.between(0.44, 0.56), h * 0.2];
  const hem = h * 0.9;
  const fold = (half * 2) / 4;
  return (
    <>
      <circle cx={n(w - x * 0.6)} cy={n(h * 0.28)} r={n(half * 0.72)} fill={c} />
      <path
        d={`M0 ${n(h * 0.82)}Q${n(w * 0.3)} ${n(h * 0.7)} ${n(w * 0.6)} ${n(h * 0.82)}T${w} ${n(h * 0.8)}V${h}H0z`}
        fill={b}
      />
      <path
        d={`M${n(x - half)} ${n(hem)}V${n(top + half)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 2)} 0V${n(hem)}${range(
          4,
        )
          .map(() => `q${n(-fold / 2)} ${n(-fold * 0.9)} ${n(-fold)} 0`)
          .join("")}z`}
        fill={ink}
      />
      <ellipse
        cx={n(x - half * 0.36)}
        cy={n(top + half * 0.96)}
        rx={n(half * 0.15)}
        ry={n(half * 0.24)}
        fill={ground}
      />
      <ellipse
        cx={n(x + half * 0.36)}
        cy={n(top + half * 0.96)}
        rx={n(half * 0.15)}
        ry={n(half * 0.24)}
        fill={ground}
      />
      <path
        d={`M${n(x - half)} ${n(hem - 10)}V${n(top + half)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 0.3)} ${n(-half * 0.7)}v${n(hem - top - half * 0.6)}z`}
        fill={a}
        opacity={0.8}
      />
    </>
  );
};

/** Towers on a hill, with flags. */
export const castle: Picture = ({ w, h, a, b, c, ink, random }) => {
  const towers = [
    [0.2, 0.5, 0.11],
    [0.36, 0.34, 0.12],
    [0.53, 0.2, 0.13],
    [0.7, 0.4, 0.12],
  ] as const;
  return (
    <>
      <circle
        cx={n(w * random.between(0.3, 0.8))}
        cy={n(h * 0.3)}
        r={n(Math.min(w, h) * 0.19)}
        fill={c}
      />
      {towers.map(([at, top, wide], index) => {
        const [x, y, s] = [w * at, h * (top + random.between(-0.03, 0.04)), w * wide];
        return (
          <g key={at}>
            <rect
              x={n(x)}
              y={n(y)}
              width={n(s)}
              height={n(h - y)}
              fill={index % 2 === 0 ? a : ink}
            />
            <polygon
              points={points([
                [x - s * 0.16, y],
                [x + s / 2, y - s * 1.35],
                [x + s * 1.16, y],
              ])}
              fill={index % 2 === 0 ? ink : b}
            />
            <path
              d={`M${n(x + s / 2)} ${n(y - s * 1.3)}v${n(-s * 0.6)}l${n(s * 0.5)} ${n(s * 0.18)}l${n(-s * 0.5)} ${n(s * 0.18)}`}
              fill={c}
              stroke={ink}
              strokeWidth={2}
            />
            <path
              d={`M${n(x + s * 0.36)} ${n(y + s * 0.8)}v${n(-s * 0.28)}a${n(s * 0.14)} ${n(s * 0.14)} 0 0 1 ${n(s * 0.28)} 0v${n(s * 0.28)}z`}
              fill={c}
            />
          </g>
        );
      })}
      <path
        d={`M0 ${h}V${n(h * 0.84)}Q${n(w * 0.5)} ${n(h * 0.66)} ${w} ${n(h * 0.86)}V${h}z`}
        fill={b}
      />
    </>
  );
};

/** Aircraft in formation. */
export const squadron: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lead = [w * 0.5, h * 0.26] as const;
  const plane = (x: number, y: number, s: number): string =>
    `M${n(x)} ${n(y - s)}l${n(s * 0.16)} ${n(s * 0.62)}l${n(s * 0.95)} ${n(s * 0.42)}v${n(s * 0.24)}l${n(-s * 0.98)} ${n(-s * 0.12)}l${n(-s * 0.05)} ${n(s * 0.5)}l${n(s * 0.32)} ${n(s * 0.24)}v${n(s * 0.14)}h${n(-s * 0.8)}v${n(-s * 0.14)}l${n(s * 0.32)} ${n(-s * 0.24)}l${n(-s * 0.05)} ${n(-s * 0.5)}l${n(-s * 0.98)} ${n(s * 0.12)}v${n(-s * 0.24)}l${n(s * 0.95)} ${n(-s * 0.42)}z`;
  return (
    <g transform={`rotate(${random.pick([-18, 0, 16])} ${n(w / 2)} ${n(h / 2)})`}>
      <circle cx={w / 2} cy={n(h * 0.5)} r={n(Math.min(w, h) * 0.38)} fill={b} />
      {range(5).map((index) => {
        const [column, row] = [index === 0 ? 0 : index % 2 === 0 ? 1 : -1, Math.ceil(index / 2)];
        const [x, y] = [lead[0] + column * row * w * 0.18, lead[1] + row * h * 0.2];
        return (
          <g key={index}>
            <path
              d={`M${n(x)} ${n(y + 30)}V${n(y + h * 0.4)}`}
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
        <path d={`M${n(x)} ${n(h + 30)}V${n(top)}`} stroke={ink} strokeWidth={6} />
        <path
          d={`M${n(x)} ${n(top)}q${n(wide * 0.3)} ${n(-tall * 0.3)} ${n(wide * 0.55)} 0t${n(wide * 0.45)} 0v${n(tall)}q${n(-wide * 0.25)} ${n(tall * 0.3)} ${n(-wide * 0.45)} 0t${n(-wide * 0.55)} 0z`}
          fill={[a, c, b, a][index % 4] ?? a}
        />
      </g>
    );
  });
};
