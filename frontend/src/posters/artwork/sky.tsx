import { around, n, type Picture, points, range, scattered, swell } from "./art.ts";

/** A great disc with a ring and a small companion. */
export const planet: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const r = Math.min(w, h) * random.between(0.27, 0.34);
  const [cx, cy] = [w * random.between(0.42, 0.58), h * random.between(0.42, 0.55)];
  const tilt = random.between(-32, 20);
  return (
    <>
      {scattered(random, w, h, 58).map(([x, y]) => (
        <circle key={`${x}`} cx={n(x)} cy={n(y)} r={n(random.between(0.8, 2.4))} fill={ink} />
      ))}
      <g transform={`rotate(${n(tilt)} ${n(cx)} ${n(cy)})`}>
        <circle cx={n(cx)} cy={n(cy)} r={n(r)} fill={a} />
        <path
          d={`M${n(cx)} ${n(cy - r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}a${n(r * 1.7)} ${n(r * 1.7)} 0 0 0 0 ${n(-2 * r)}`}
          fill={b}
        />
        {range(3).map((ring) => (
          <ellipse
            key={ring}
            cx={n(cx)}
            cy={n(cy)}
            rx={n(r * (1.42 + ring * 0.16))}
            ry={n(r * (0.26 + ring * 0.04))}
            fill="none"
            stroke={ring === 1 ? ink : c}
            strokeWidth={ring === 1 ? 2 : 5}
            strokeDasharray={`${n(r * 4.4)} 1`}
          />
        ))}
        <path d={`M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0z`} fill={a} />
        <path
          d={`M${n(cx)} ${n(cy - r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}h${n(-r * 0.29)}a${n(r * 1.7)} ${n(r * 1.7)} 0 0 0 ${n(-r * 0.71)} ${n(-r)}`}
          fill={b}
        />
      </g>
      <circle
        cx={n(cx + r * 1.35)}
        cy={n(cy - r * 1.15)}
        r={n(r * 0.17)}
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
              cx={n(cx)}
              cy={n(cy)}
              r={n(radius)}
              fill="none"
              stroke={ring % 2 === 0 ? ink : b}
              strokeWidth={ring % 3 === 0 ? 1.6 : 3.2}
            />
            <circle
              cx={n(x)}
              cy={n(y)}
              r={n(random.between(5, 8 + ring * 3.2))}
              fill={ring % 2 === 0 ? c : a}
            />
          </g>
        );
      })}
      <circle cx={n(cx)} cy={n(cy)} r={n(step * 0.82)} fill={a} />
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
      <circle cx={n(cx)} cy={n(cy)} r={n(r)} fill={a} />
      <circle
        cx={n(cx + r * random.between(0.1, 0.3))}
        cy={n(cy - r * random.between(0, 0.22))}
        r={n(r * 0.9)}
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
        <circle key={`${x}`} cx={n(x)} cy={n(y)} r={n(random.between(0.7, 1.9))} fill={b} />
      ))}
      <path
        d={`M${n(w * 0.74)} ${n(h * 0.12)}a${n(moon)} ${n(moon)} 0 1 0 ${n(moon)} ${n(moon * 1.5)}a${n(moon * 1.12)} ${n(moon * 1.12)} 0 0 1 ${n(-moon)} ${n(-moon * 1.5)}`}
        fill={a}
      />
      <polyline points={points(path)} fill="none" stroke={ink} strokeWidth={1.6} />
      {path.map(([x, y], index) => (
        <circle
          key={x}
          cx={n(x)}
          cy={n(y)}
          r={index % 3 === 0 ? 9 : 5.5}
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
      <circle cx={n(cx)} cy={n(level - r * 0.72)} r={n(r)} fill={a} />
      <rect y={n(level)} width={w} height={n(h - level)} fill={b} />
      {range(11).map((stripe) => {
        const depth = (stripe + 0.6) / 11;
        const wide = r * (1.9 - depth * 0.9) * random.between(0.55, 1);
        const y = level + depth * (h - level);
        return (
          <rect
            key={stripe}
            x={n(cx - wide / 2 + random.between(-14, 14) * depth)}
            y={n(y)}
            width={n(wide)}
            height={n(3 + depth * 7)}
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
      <circle cx={n(cx)} cy={n(cy)} r={n(r)} fill={a} />
      <path d={`M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 0 0 ${n(2 * r)} 0z`} fill={c} />
      {range(slices).map((slice) => (
        <rect
          key={slice}
          x={n(cx - r - 2)}
          y={n(cy + (slice * r) / slices)}
          width={n(2 * r + 4)}
          height={n(2 + (slice * r * 0.6) / slices / 1.25)}
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
        <circle key={`${sx}`} cx={n(sx)} cy={n(sy)} r={n(random.between(0.8, 2))} fill={ink} />
      ))}
      <g transform={`rotate(-42 ${n(x)} ${n(y)})`}>
        {tails.map(([wide, colour]) => (
          <path
            key={wide}
            d={`M${n(x)} ${n(y - r * wide)}L${n(x + w * (0.45 + wide * 0.32))} ${n(y)}L${n(x)} ${n(y + r * wide)}a${n(r * wide)} ${n(r * wide)} 0 0 1 0 ${n(-2 * r * wide)}`}
            fill={colour}
          />
        ))}
        <circle cx={n(x)} cy={n(y)} r={n(r * 0.62)} fill={ink} />
      </g>
    </>
  );
};
