import { around, box, disc, n, oval, type Picture, pen, points, range, wedges } from "./art.ts";

/** Stripes that swell and shrink until they move. */
export const opArt: Picture = ({ w, h, a, b, c, random }) => {
  const [cx, cy] = [w * random.between(0.35, 0.65), h * random.between(0.4, 0.6)];
  const lines = 19;
  const pull = Math.min(w, h) * 0.17;
  return (
    <>
      {range(lines).map((line) => {
        const x = (w * (line - 0.5)) / (lines - 2);
        const bow = Math.exp(-(((x - cx) / (w * 0.26)) ** 2)) * pull * (x < cx ? -1 : 1);
        const wide = (w / lines) * 0.5;
        return (
          <path
            key={line}
            d={pen`M${x} 0Q${x + bow * 2} ${cy} ${x} ${h}h${wide}Q${x + wide * 0.4 + bow * 2} ${cy} ${x + wide} 0z`}
            fill={line % 5 === 2 ? b : a}
          />
        );
      })}
      <circle {...disc(cx, cy, pull * 0.62)} fill={c} />
    </>
  );
};

/** Quarter discs on a grid, turned at will. */
export const quarters: Picture = ({ w, h, a, b, c, ink, random }) => {
  const cell = w / 4;
  const colours = [a, b, c, ink, a] as const;
  return range(Math.ceil(h / cell) * 4).map((index) => {
    const [x, y] = [(index % 4) * cell, Math.floor(index / 4) * cell];
    const turn = random.whole(0, 3) * 90;
    const kind = random.whole(0, 5);
    const colour = random.pick(colours);
    return (
      <g
        key={index}
        transform={`rotate(${turn} ${n(x + cell / 2)} ${n(y + cell / 2)})`}
        fill={colour}
      >
        {kind < 3 && <path d={pen`M${x} ${y}h${cell}a${cell} ${cell} 0 0 1 ${-cell} ${cell}z`} />}
        {kind === 3 && (
          <path d={pen`M${x} ${y}h${cell}a${cell / 2} ${cell / 2} 0 0 1 ${-cell} 0`} />
        )}
        {kind === 4 && <circle {...disc(x + cell / 2, y + cell / 2, cell * 0.32)} />}
        {kind === 5 && <path d={pen`M${x} ${y}l${cell} ${cell}H${x}z`} />}
      </g>
    );
  });
};

/** Paper cut by an impatient hand. */
export const cutouts: Picture = ({ w, h, a, b, c, ink, random }) => {
  const colours = [a, ink, b, c, a] as const;
  const rows = 5;
  return range(rows).map((row) => {
    const y = (h * (row + 0.12)) / rows;
    const tall = (h / rows) * random.between(0.62, 0.9);
    const [left, right] = [w * random.between(0.02, 0.3), w * random.between(0.68, 0.98)];
    const wobble = () => random.between(-0.2, 0.2) * tall;
    return (
      <polygon
        key={row}
        points={pen`${left + wobble()},${y + wobble()} ${w * 0.5},${y + wobble() * 0.8} ${right + wobble()},${y + wobble()} ${right + wobble() * 2},${y + tall + wobble()} ${left + wobble() * 2},${y + tall + wobble()}`}
        fill={colours[row] ?? a}
      />
    );
  });
};

/** Small bright things, thrown about. */
export const confetti: Picture = ({ w, h, a, b, c, ink, random }) => {
  const colours = [a, b, c, ink] as const;
  const cell = w / 5;
  return range(Math.ceil(h / cell) * 5).map((index) => {
    const x = ((index % 5) + random.between(0.3, 0.7)) * cell;
    const y = (Math.floor(index / 5) + random.between(0.3, 0.7)) * cell;
    const s = cell * random.between(0.16, 0.32);
    const colour = random.pick(colours);
    const kind = random.whole(0, 5);
    return (
      <g key={index} transform={`translate(${n(x)} ${n(y)}) rotate(${random.whole(0, 11) * 30})`}>
        {kind === 0 && <circle r={n(s)} fill={colour} />}
        {kind === 1 && <path d={pen`M${-s} ${s}h${2 * s}L0 ${-s}z`} fill={colour} />}
        {kind === 2 && (
          <path
            d={`M${n(-s * 1.5)} 0${`q${n(s * 0.25)} ${n(-s)} ${n(s * 0.5)} 0t${n(s * 0.5)} 0`.repeat(3)}`}
            stroke={colour}
            strokeWidth={n(s * 0.36)}
            fill="none"
            strokeLinecap="round"
          />
        )}
        {kind === 3 && (
          <circle r={n(s * 0.8)} fill="none" stroke={colour} strokeWidth={n(s * 0.4)} />
        )}
        {kind === 4 && <path d={pen`M${-s} 0a${s} ${s} 0 0 1 ${2 * s} 0z`} fill={colour} />}
        {kind === 5 && (
          <path d={pen`M${-s} 0H${s}M0 ${-s}V${s}`} stroke={colour} strokeWidth={n(s * 0.42)} />
        )}
      </g>
    );
  });
};

/** Broad ribbons that bend together. */
export const ribbons: Picture = ({ w, h, a, b, c, ink, random }) => {
  const colours = [a, c, b, ink] as const;
  const wide = w * 0.13;
  const flip = random.chance(0.5);
  const bend = h * random.between(0.36, 0.6);
  return (
    <g transform={flip ? `translate(${w} 0) scale(-1 1)` : undefined}>
      {range(4).map((index) => {
        const x = w * 0.12 + index * wide;
        const r = w - x + wide * 0.2;
        return (
          <path
            key={index}
            d={pen`M${x + wide / 2} ${-10}V${bend}a${r * 0.62} ${r * 0.62} 0 0 0 ${r * 0.62} ${r * 0.62}H${w + 20}`}
            stroke={colours[index] ?? a}
            strokeWidth={n(wide * 1.02)}
            fill="none"
          />
        );
      })}
    </g>
  );
};

/** Overlapping fans, row on row. */
export const fans: Picture = ({ w, h, a, b, c, ground, random }) => {
  const across = random.pick([3, 4]);
  const r = w / across / 2;
  const rows = Math.ceil(h / (r * 0.9)) + 2;
  return range(rows).flatMap((row) =>
    range(across + 1).map((column) => {
      const [x, y] = [column * r * 2 + (row % 2 === 0 ? 0 : r), (row + 0.4) * r * 0.9];
      return (
        <g key={`${row}/${column}`}>
          <circle {...disc(x, y, r)} fill={a} />
          <circle {...disc(x, y, r * 0.86)} fill={ground} />
          <circle {...disc(x, y, r * 0.66)} fill={b} />
          <circle {...disc(x, y, r * 0.4)} fill={(row + column) % 3 === 0 ? c : a} />
        </g>
      );
    }),
  );
};

/** Rays from a low sun. */
export const sunburst: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.pick([0.3, 0.5, 0.7]), h * random.between(0.7, 0.86)];
  const r = Math.min(w, h) * 0.22;
  return (
    <>
      <path d={wedges(x, y, Math.hypot(w, h) * 1.1, random.whole(16, 24), 0.01)} fill={b} />
      <circle {...disc(x, y, r * 1.28)} fill={c} />
      <circle {...disc(x, y, r)} fill={a} />
      <rect {...box(0, y + r * 0.34, w, h - y)} fill={ink} />
    </>
  );
};

/** A spiral that does not let go. */
export const spiral: Picture = ({ w, h, a, c, random }) => {
  const [cx, cy] = [w * random.between(0.42, 0.58), h * random.between(0.42, 0.56)];
  const turns = random.whole(4, 6);
  const reach = Math.hypot(w, h) * 0.5;
  const arm = (shift: number): [number, number][] =>
    range(turns * 24 + 1).map((step): [number, number] => {
      const turn = step / 24;
      const [x, y] = around(cx, cy, reach * (turn / turns) ** 1.25, turn + shift);
      return [x, y];
    });
  const outer = arm(0);
  const inner = arm(0.42).reverse();
  return (
    <>
      <polygon points={points([...outer, ...inner])} fill={a} />
      <circle {...disc(cx, cy, Math.min(w, h) * 0.05)} fill={c} />
    </>
  );
};

/** Walls one could get lost between. */
export const maze: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [cx, cy] = [w / 2, h / 2];
  const rings = 6;
  const step = (Math.min(w, h) * 0.46) / rings;
  return (
    <>
      {range(rings).map((ring) => {
        const r = step * (ring + 1);
        const gap = random.next();
        const [from, to] = [
          around(cx, cy, r, gap + 0.04 + 0.05 / (ring + 1)),
          around(cx, cy, r, gap),
        ];
        const [wx, wy] = around(cx, cy, r, gap + 0.4);
        const [vx, vy] = around(cx, cy, r - step, gap + 0.4);
        return (
          <g key={ring} stroke={ring % 2 === 0 ? a : ink} strokeWidth={n(step * 0.34)} fill="none">
            <path d={pen`M${points([from])}A${r} ${r} 0 1 1 ${points([to])}`} />
            {ring > 0 && <path d={pen`M${wx} ${wy}L${vx} ${vy}`} stroke={b} />}
          </g>
        );
      })}
      <circle {...disc(cx, cy, step * 0.42)} fill={c} />
    </>
  );
};

/** Flat fields of colour, ruled off. */
export const fields: Picture = ({ w, h, a, b, c, ink, random }) => {
  const xs = [0, w * random.between(0.22, 0.4), w * random.between(0.6, 0.8), w];
  const ys = [0, h * random.between(0.18, 0.34), h * random.between(0.5, 0.68), h];
  const colours = [a, undefined, b, undefined, c, undefined, undefined, a, b] as const;
  const start = random.whole(0, 8);
  return (
    <>
      {range(9).map((cell) => {
        const [x, y] = [xs[cell % 3] ?? 0, ys[Math.floor(cell / 3)] ?? 0];
        const [right, bottom] = [xs[(cell % 3) + 1] ?? w, ys[Math.floor(cell / 3) + 1] ?? h];
        const colour = colours[(cell + start) % 9];
        return colour && <rect key={cell} {...box(x, y, right - x, bottom - y)} fill={colour} />;
      })}
      <path
        d={pen`M${xs[1] ?? 0} 0V${h}M${xs[2] ?? 0} 0V${h}M0 ${ys[1] ?? 0}H${w}M0 ${ys[2] ?? 0}H${w}`}
        stroke={ink}
        strokeWidth={9}
      />
    </>
  );
};

/** A flower of plain petals. */
export const flower: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h * 0.4];
  const r = Math.min(w * 0.25, h * 0.25);
  const petals = random.whole(6, 10);
  return (
    <>
      <path
        d={pen`M${x} ${y}Q${x + w * random.between(-0.16, 0.16)} ${h * 0.7} ${x} ${h + 4}`}
        stroke={ink}
        strokeWidth={9}
        fill="none"
      />
      <path
        d={pen`M${x} ${h * 0.86}q${w * 0.06} ${-h * 0.16} ${w * 0.26} ${-h * 0.13}q${-w * 0.04} ${h * 0.13} ${-w * 0.26} ${h * 0.13}`}
        fill={b}
      />
      {range(petals).map((petal) => (
        <ellipse
          key={petal}
          {...oval(x, y - r, (r * 3.1) / petals, r * 0.78)}
          fill={petal % 2 === 0 ? a : b}
          transform={`rotate(${n((petal * 360) / petals)} ${n(x)} ${n(y)})`}
        />
      ))}
      <circle {...disc(x, y, r * 0.46)} fill={c} />
    </>
  );
};
