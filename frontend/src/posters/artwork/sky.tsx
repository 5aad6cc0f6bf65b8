import {
  around,
  box,
  disc,
  n,
  oval,
  type Picture,
  pen,
  points,
  range,
  scattered,
  swell,
} from "./art.ts";

/** A great disc with a ring and a small companion. */
export const planet: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const r = Math.min(w, h) * random.between(0.27, 0.34);
  const [cx, cy] = [w * random.between(0.42, 0.58), h * random.between(0.42, 0.55)];
  const tilt = random.between(-32, 20);
  return (
    <>
      {scattered(random, w, h, 58).map(([x, y]) => (
        <circle key={`${x}`} {...disc(x, y, random.between(0.8, 2.4))} fill={ink} />
      ))}
      <g transform={`rotate(${n(tilt)} ${n(cx)} ${n(cy)})`}>
        <circle {...disc(cx, cy, r)} fill={a} />
        <path
          d={pen`M${cx} ${cy - r}a${r} ${r} 0 0 1 0 ${2 * r}a${r * 1.7} ${r * 1.7} 0 0 0 0 ${-2 * r}`}
          fill={b}
        />
        {range(3).map((ring) => (
          <ellipse
            key={ring}
            {...oval(cx, cy, r * (1.42 + ring * 0.16), r * (0.26 + ring * 0.04))}
            fill="none"
            stroke={ring === 1 ? ink : c}
            strokeWidth={ring === 1 ? 2 : 5}
            strokeDasharray={`${n(r * 4.4)} 1`}
          />
        ))}
        <path d={pen`M${cx - r} ${cy}a${r} ${r} 0 0 1 ${2 * r} 0z`} fill={a} />
        <path
          d={pen`M${cx} ${cy - r}a${r} ${r} 0 0 1 ${r} ${r}h${-r * 0.29}a${r * 1.7} ${r * 1.7} 0 0 0 ${-r * 0.71} ${-r}`}
          fill={b}
        />
      </g>
      <circle
        {...disc(cx + r * 1.35, cy - r * 1.15, r * 0.17)}
        fill={c}
        stroke={ground}
        strokeWidth={3}
      />
    </>
  );
};

/** Bodies on concentric paths around a bright centre. */
export const orbits: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [cx, cy] = [w * random.between(0.3, 0.7), h * random.between(0.45, 0.6)];
  const step = Math.min(w, h) * 0.115;
  return (
    <>
      {range(6).map((ring) => {
        const radius = step * (ring + 1.35);
        const [x, y] = around(cx, cy, radius, random.next());
        return (
          <g key={ring}>
            <circle
              {...disc(cx, cy, radius)}
              fill="none"
              stroke={ring % 2 === 0 ? ink : b}
              strokeWidth={ring % 3 === 0 ? 1.6 : 3.2}
            />
            <circle
              {...disc(x, y, random.between(5, 8 + ring * 3.2))}
              fill={ring % 2 === 0 ? c : a}
            />
          </g>
        );
      })}
      <circle {...disc(cx, cy, step * 0.82)} fill={a} />
    </>
  );
};

/** One disc before another, with a fine corona. */
export const eclipse: Picture = ({ w, h, a, c, ground, ink, random }) => {
  const r = Math.min(w, h) * 0.27;
  const [cx, cy] = [w / 2, h * 0.5];
  const turn = random.next();
  return (
    <>
      {range(72).map((ray) => {
        const reach = r * (ray % 6 === 0 ? 1.66 : ray % 2 === 0 ? 1.32 : 1.2);
        const from = around(cx, cy, r * 1.08, turn + ray / 72);
        const to = around(cx, cy, reach, turn + ray / 72);
        return (
          <path
            key={ray}
            d={`M${points([from])}L${points([to])}`}
            stroke={ray % 6 === 0 ? c : ink}
            strokeWidth={ray % 6 === 0 ? 3 : 1.5}
            strokeLinecap="round"
          />
        );
      })}
      <circle {...disc(cx, cy, r)} fill={a} />
      <circle
        {...disc(cx + r * random.between(0.1, 0.3), cy - r * random.between(0, 0.22), r * 0.9)}
        fill={ground}
      />
    </>
  );
};

/** Stars joined by fine lines, as if they told something. */
export const constellation: Picture = ({ w, h, a, b, c, ink, random }) => {
  const count = random.whole(7, 9);
  const path = range(count).map(
    (index) =>
      [
        w * (0.14 + (0.72 * index) / (count - 1)),
        h * (0.5 + 0.32 * Math.sin(index * 1.9 + random.next() * 1.4)),
      ] as const,
  );
  const moon = Math.min(w, h) * 0.15;
  return (
    <>
      {scattered(random, w, h, 34).map(([x, y]) => (
        <circle key={`${x}`} {...disc(x, y, random.between(0.7, 1.9))} fill={b} />
      ))}
      <path
        d={pen`M${w * 0.74} ${h * 0.12}a${moon} ${moon} 0 1 0 ${moon} ${moon * 1.5}a${moon * 1.12} ${moon * 1.12} 0 0 1 ${-moon} ${-moon * 1.5}`}
        fill={a}
      />
      <polyline points={points(path)} fill="none" stroke={ink} strokeWidth={1.6} />
      {path.map(([x, y], index) => (
        <circle
          key={x}
          {...disc(x, y, index % 3 === 0 ? 9 : 5.5)}
          fill={index % 3 === 0 ? c : ink}
        />
      ))}
    </>
  );
};

/** A low disc and its broken reflection. */
export const moonlitSea: Picture = ({ w, h, a, b, c, random }) => {
  const r = Math.min(w, h) * 0.24;
  const cx = w * random.between(0.35, 0.65);
  const level = h * 0.56;
  return (
    <>
      <circle {...disc(cx, level - r * 0.72, r)} fill={a} />
      <rect {...box(0, level, w, h - level)} fill={b} />
      {range(11).map((stripe) => {
        const depth = (stripe + 0.6) / 11;
        const wide = r * (1.9 - depth * 0.9) * random.between(0.55, 1);
        const y = level + depth * (h - level);
        return (
          <rect
            key={stripe}
            {...box(cx - wide / 2 + random.between(-14, 14) * depth, y, wide, 3 + depth * 7)}
            rx={2}
            fill={stripe % 4 === 2 ? c : a}
          />
        );
      })}
    </>
  );
};

/** A sun cut into slices that thin out towards the horizon. */
export const slicedSun: Picture = ({ w, h, a, b, c, ground, random }) => {
  const r = Math.min(w * 0.39, h * 0.4);
  const [cx, cy] = [w / 2, h * 0.47];
  const slices = random.whole(6, 8);
  return (
    <>
      <circle {...disc(cx, cy, r)} fill={a} />
      <path d={pen`M${cx - r} ${cy}a${r} ${r} 0 0 0 ${2 * r} 0z`} fill={c} />
      {range(slices).map((slice) => (
        <rect
          key={slice}
          {...box(
            cx - r - 2,
            cy + (slice * r) / slices,
            2 * r + 4,
            2 + (slice * r * 0.6) / slices / 1.25,
          )}
          fill={ground}
        />
      ))}
      <path d={swell(w, h * 0.88, h, w * 0.62, h * 0.07, random.between(0, 90))} fill={b} />
    </>
  );
};

/** A burning trail across the dark. */
export const comet: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.between(0.22, 0.34), h * random.between(0.62, 0.74)];
  const r = Math.min(w, h) * 0.11;
  const tails = [
    [1.9, b],
    [1.35, a],
    [0.8, c],
  ] as const;
  return (
    <>
      {scattered(random, w, h, 52).map(([sx, sy]) => (
        <circle key={`${sx}`} {...disc(sx, sy, random.between(0.8, 2))} fill={ink} />
      ))}
      <g transform={`rotate(-42 ${n(x)} ${n(y)})`}>
        {tails.map(([wide, colour]) => (
          <path
            key={wide}
            d={pen`M${x} ${y - r * wide}L${x + w * (0.45 + wide * 0.32)} ${y}L${x} ${y + r * wide}a${r * wide} ${r * wide} 0 0 1 0 ${-2 * r * wide}`}
            fill={colour}
          />
        ))}
        <circle {...disc(x, y, r * 0.62)} fill={ink} />
      </g>
    </>
  );
};
