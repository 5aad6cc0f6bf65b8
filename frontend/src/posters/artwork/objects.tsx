import { around, box, disc, n, type Picture, pen, points, range } from "./art.ts";

/** A keyhole with light on the other side. */
export const keyhole: Picture = ({ w, h, a, b, c, ground, random }) => {
  const r = Math.min(w, h) * 0.19;
  const [x, y] = [w / 2, h * 0.4];
  const hole = (scale: number): string =>
    `M${n(x - r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}L${n(x - r * 0.86 * scale)} ${n(y + r * 2.7 * scale)}H${n(x + r * 0.86 * scale)}L${n(x + r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}A${n(r * scale)} ${n(r * scale)} 0 1 0 ${n(x - r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}`;
  return (
    <>
      <rect {...box(0, 0, w, h)} fill={a} />
      <path d={hole(1.22)} fill={b} />
      <path d={hole(1)} fill={ground} />
      <path
        d={pen`M${x - r * 0.2} ${y + r * 2.7}v${-r * 1.25}a${r * 0.2} ${r * 0.2} 0 0 1 ${r * 0.4} 0v${r * 1.25}z`}
        fill={c}
      />
      <circle {...disc(x, y + r * (1.08 + random.between(-0.03, 0.03)), r * 0.15)} fill={c} />
    </>
  );
};

/** Rings closing on a point, and the line of sight. */
export const target: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.between(0.4, 0.6), h * random.between(0.42, 0.56)];
  const r = Math.min(w, h) * 0.44;
  return (
    <>
      {range(5).map((ring) => (
        <circle key={ring} {...disc(x, y, r * (1 - ring * 0.2))} fill={ring % 2 === 0 ? a : b} />
      ))}
      <path d={pen`M0 ${y}H${w}M${x} 0V${h}`} stroke={ink} strokeWidth={3} />
      <circle {...disc(x + r * 0.24, y - r * 0.16, r * 0.07)} fill={c} />
      <circle {...disc(x - r * 0.5, y + r * 0.34, r * 0.07)} fill={c} />
    </>
  );
};

/** A blade that divides the sheet. */
export const blade: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lean = random.between(-14, 14);
  const x = w / 2;
  return (
    <g transform={`rotate(${n(lean)} ${n(x)} ${n(h / 2)})`}>
      <rect {...box(x, -h * 0.3, w, h * 1.6)} fill={b} />
      <polygon
        points={pen`${x - w * 0.085},${h * 0.7} ${x - w * 0.085},${h * 0.2} ${x + w * 0.085},${h * 0.03} ${x + w * 0.085},${h * 0.7}`}
        fill={ink}
      />
      <polygon
        points={pen`${x + w * 0.02},${h * 0.7} ${x + w * 0.02},${h * 0.1} ${x + w * 0.085},${h * 0.03} ${x + w * 0.085},${h * 0.7}`}
        fill={c}
        opacity={0.55}
      />
      <rect {...box(x - w * 0.17, h * 0.7, w * 0.34, h * 0.035)} fill={a} />
      <rect {...box(x - w * 0.055, h * 0.73, w * 0.11, h * 0.2)} rx={6} fill={a} />
      {range(3).map((drop) => (
        <circle
          key={drop}
          {...disc(
            x + w * (0.14 + drop * 0.06),
            h * (0.2 + drop * 0.11),
            w * (0.03 - drop * 0.006),
          )}
          fill={a}
        />
      ))}
    </g>
  );
};

/** Squares and the pieces on them. */
export const chess: Picture = ({ w, h, a, b, c, ink, random }) => {
  const cell = w / 5;
  const rows = Math.ceil(h / cell);
  const pawn = (x: number, base: number, s: number): string =>
    `M${n(x - s * 0.34)} ${n(base)}q${n(s * 0.24)} ${n(-s * 0.2)} ${n(s * 0.22)} ${n(-s * 0.62)}h${n(s * 0.24)}q${n(-s * 0.02)} ${n(s * 0.42)} ${n(s * 0.22)} ${n(s * 0.62)}z`;
  const taken = new Set(range(5).map((piece) => (piece * 7 + random.whole(0, 6)) % (rows * 5)));
  return range(rows * 5).map((square) => {
    const [column, row] = [square % 5, Math.floor(square / 5)];
    const [x, y] = [column * cell, row * cell];
    const piece = taken.has(square);
    const colour = square % 3 === 0 ? c : ink;
    return (
      <g key={square}>
        {(column + row) % 2 === 0 && <rect {...box(x, y, cell, cell)} fill={piece ? a : b} />}
        {piece && <path d={pawn(x + cell / 2, y + cell * 0.86, cell)} fill={colour} />}
        {piece && <circle {...disc(x + cell / 2, y + cell * 0.26, cell * 0.16)} fill={colour} />}
      </g>
    );
  });
};

/** Where the dots of each face are, in steps from its centre: one, three, five and six. */
const faces = [
  "0,0",
  "-1,-1 0,0 1,1",
  "-1,-1 1,-1 0,0 -1,1 1,1",
  "-1,-1 1,-1 -1,0 1,0 -1,1 1,1",
].map((face) => face.split(" ").map((dot) => dot.split(",").map(Number)));

/** Two dice, thrown. */
export const dice: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const s = Math.min(w * 0.42, h * 0.38);
  const die = (x: number, y: number, colour: string, dot: string, face: number, turn: number) => (
    <g transform={`translate(${n(x)} ${n(y)}) rotate(${n(turn)})`}>
      <rect {...box(-s / 2, -s / 2, s, s)} rx={n(s * 0.16)} fill={colour} />
      {(faces[face] ?? []).map(([dx = 0, dy = 0]) => (
        <circle key={`${dx}/${dy}`} {...disc(dx * s * 0.27, dy * s * 0.27, s * 0.085)} fill={dot} />
      ))}
    </g>
  );
  return (
    <>
      <path d={pen`M0 ${h * 0.72}L${w} ${h * 0.5}V${h}H0z`} fill={b} />
      {die(
        w * 0.36,
        h * 0.36,
        a,
        c === a ? ground : c,
        random.whole(1, 3),
        random.between(-28, -8),
      )}
      {die(w * 0.64, h * 0.68, ink, ground, 2, random.between(8, 30))}
    </>
  );
};

/** A clock that has something to say about the hour. */
export const clock: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h / 2];
  const r = Math.min(w * 0.4, h * 0.43);
  const hour = random.whole(0, 11) / 12;
  const hands = [
    [around(x, y, r * 0.5, hour), 12, a],
    [around(x, y, r * 0.76, random.whole(0, 11) / 12 + 0.04), 7, ink],
  ] as const;
  return (
    <>
      <circle {...disc(x, y, r)} fill={b} />
      {range(60).map((minute) => {
        const long = minute % 5 === 0;
        return (
          <path
            key={minute}
            d={`M${points([around(x, y, r * 0.95, minute / 60)])}L${points([around(x, y, r * (long ? 0.8 : 0.9), minute / 60)])}`}
            stroke={long ? ink : a}
            strokeWidth={long ? 7 : 2}
          />
        );
      })}
      {hands.map(([to, wide, colour]) => (
        <path
          key={wide}
          d={pen`M${x} ${y}L${points([to])}`}
          stroke={colour}
          strokeWidth={wide}
          strokeLinecap="round"
        />
      ))}
      <circle {...disc(x, y, r * 0.09)} fill={c} />
    </>
  );
};

/** A sail on a wide swell. */
export const ship: Picture = ({ w, h, a, b, c, ink, random }) => {
  const x = w * random.between(0.44, 0.56);
  const base = h * 0.74;
  const tall = Math.min(h * 0.56, w * 0.7);
  return (
    <>
      <circle {...disc(w * 0.28, h * 0.26, Math.min(w, h) * 0.11)} fill={c} />
      <polygon
        points={pen`${x - 6},${base - 16} ${x - 6},${base - tall} ${x - tall * 0.52},${base - 16}`}
        fill={a}
      />
      <polygon
        points={pen`${x + 6},${base - 16} ${x + 6},${base - tall * 0.86} ${x + tall * 0.4},${base - 16}`}
        fill={ink}
      />
      <path
        d={pen`M${x - tall * 0.5} ${base - 8}h${tall}l${-tall * 0.15} ${tall * 0.16}h${-tall * 0.7}z`}
        fill={c}
      />
      {range(4).map((row) => (
        <path
          key={row}
          d={pen`M-20 ${base + 14 + row * (h - base) * 0.26}${"q25 -18 50 0t50 0".repeat(5)}V${h}H-20z`}
          fill={row % 2 === 0 ? b : a}
        />
      ))}
    </>
  );
};

/** One long blade before a disc. */
export const sword: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h * 0.46];
  const r = Math.min(w * 0.37, h * 0.36);
  const lean = random.pick([-24, -12, 0, 14, 26]);
  return (
    <>
      <circle {...disc(x, y, r)} fill={a} />
      <g transform={`rotate(${lean} ${n(x)} ${n(y)})`}>
        <path
          d={pen`M${x - 9} ${y + r * 0.86}V${y - r * 1.06}l18 -26V${y + r * 0.86}z`}
          fill={ink}
        />
        <path d={pen`M${x + 2} ${y + r * 0.86}V${y - r * 1.1}l7 -14V${y + r * 0.86}z`} fill={b} />
        <rect {...box(x - r * 0.3, y + r * 0.86, r * 0.6, 11)} fill={c} />
        <rect {...box(x - 10, y + r * 0.86 + 11, 20, r * 0.4)} fill={ink} />
      </g>
    </>
  );
};
