import { around, n, type Picture, points, range, scattered } from "./art.ts";

/** A keyhole with light on the other side. */
export const keyhole: Picture = ({ w, h, a, b, c, ground, random }) => {
  const r = Math.min(w, h) * 0.19;
  const [x, y] = [w / 2, h * 0.4];
  const hole = (scale: number): string =>
    `M${n(x - r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}L${n(x - r * 0.86 * scale)} ${n(y + r * 2.7 * scale)}H${n(x + r * 0.86 * scale)}L${n(x + r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}A${n(r * scale)} ${n(r * scale)} 0 1 0 ${n(x - r * 0.42 * scale)} ${n(y + r * 0.7 * scale)}`;
  return (
    <>
      <rect width={w} height={h} fill={a} />
      <path d={hole(1.22)} fill={b} />
      <path d={hole(1)} fill={ground} />
      <path
        d={`M${n(x - r * 0.2)} ${n(y + r * 2.7)}v${n(-r * 1.25)}a${n(r * 0.2)} ${n(r * 0.2)} 0 0 1 ${n(r * 0.4)} 0v${n(r * 1.25)}z`}
        fill={c}
      />
      <circle
        cx={n(x)}
        cy={n(y + r * (1.08 + random.between(-0.03, 0.03)))}
        r={n(r * 0.15)}
        fill={c}
      />
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
        <circle
          key={ring}
          cx={n(x)}
          cy={n(y)}
          r={n(r * (1 - ring * 0.2))}
          fill={ring % 2 === 0 ? a : b}
        />
      ))}
      <path d={`M0 ${n(y)}H${w}M${n(x)} 0V${h}`} stroke={ink} strokeWidth={3} />
      <circle cx={n(x + r * 0.24)} cy={n(y - r * 0.16)} r={n(r * 0.07)} fill={c} />
      <circle cx={n(x - r * 0.5)} cy={n(y + r * 0.34)} r={n(r * 0.07)} fill={c} />
    </>
  );
};

/** A blade that divides the sheet. */
export const blade: Picture = ({ w, h, a, b, c, ink, random }) => {
  const lean = random.between(-14, 14);
  const x = w / 2;
  return (
    <g transform={`rotate(${n(lean)} ${n(x)} ${n(h / 2)})`}>
      <rect x={n(x)} y={n(-h * 0.3)} width={w} height={n(h * 1.6)} fill={b} />
      <polygon
        points={points([
          [x - w * 0.085, h * 0.7],
          [x - w * 0.085, h * 0.2],
          [x + w * 0.085, h * 0.03],
          [x + w * 0.085, h * 0.7],
        ])}
        fill={ink}
      />
      <polygon
        points={points([
          [x + w * 0.02, h * 0.7],
          [x + w * 0.02, h * 0.1],
          [x + w * 0.085, h * 0.03],
          [x + w * 0.085, h * 0.7],
        ])}
        fill={c}
        opacity={0.55}
      />
      <rect x={n(x - w * 0.17)} y={n(h * 0.7)} width={n(w * 0.34)} height={n(h * 0.035)} fill={a} />
      <rect
        x={n(x - w * 0.055)}
        y={n(h * 0.73)}
        width={n(w * 0.11)}
        height={n(h * 0.2)}
        rx={6}
        fill={a}
      />
      {range(3).map((drop) => (
        <circle
          key={drop}
          cx={n(x + w * (0.14 + drop * 0.06))}
          cy={n(h * (0.2 + drop * 0.11))}
          r={n(w * (0.03 - drop * 0.006))}
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
        {(column + row) % 2 === 0 && (
          <rect x={n(x)} y={n(y)} width={n(cell)} height={n(cell)} fill={piece ? a : b} />
        )}
        {piece && <path d={pawn(x + cell / 2, y + cell * 0.86, cell)} fill={colour} />}
        {piece && (
          <circle cx={n(x + cell / 2)} cy={n(y + cell * 0.26)} r={n(cell * 0.16)} fill={colour} />
        )}
      </g>
    );
  });
};

/** Two dice, thrown. */
export const dice: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const s = Math.min(w * 0.42, h * 0.38);
  const faces: readonly (readonly (readonly [number, number])[])[] = [
    [[0, 0]],
    [
      [-1, -1],
      [0, 0],
      [1, 1],
    ],
    [
      [-1, -1],
      [1, -1],
      [0, 0],
      [-1, 1],
      [1, 1],
    ],
    [
      [-1, -1],
      [1, -1],
      [-1, 0],
      [1, 0],
      [-1, 1],
      [1, 1],
    ],
  ];
  const die = (x: number, y: number, colour: string, dot: string, face: number, turn: number) => (
    <g transform={`translate(${n(x)} ${n(y)}) rotate(${n(turn)})`}>
      <rect x={n(-s / 2)} y={n(-s / 2)} width={n(s)} height={n(s)} rx={n(s * 0.16)} fill={colour} />
      {(faces[face] ?? []).map(([dx, dy]) => (
        <circle
          key={`${dx}/${dy}`}
          cx={n(dx * s * 0.27)}
          cy={n(dy * s * 0.27)}
          r={n(s * 0.085)}
          fill={dot}
        />
      ))}
    </g>
  );
  return (
    <>
      <path d={`M0 ${n(h * 0.72)}L${w} ${n(h * 0.5)}V${h}H0z`} fill={b} />
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

/** A record, turning. */
export const record: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.between(0.44, 0.56), h * 0.5];
  const r = Math.min(w * 0.43, h * 0.45);
  return (
    <>
      <circle cx={n(x)} cy={n(y)} r={n(r)} fill={ink} />
      {range(8).map((groove) => (
        <circle
          key={groove}
          cx={n(x)}
          cy={n(y)}
          r={n(r * (0.94 - groove * 0.07))}
          fill="none"
          stroke={groove % 3 === 0 ? a : b}
          strokeWidth={groove % 3 === 0 ? 2.4 : 1.2}
        />
      ))}
      <circle cx={n(x)} cy={n(y)} r={n(r * 0.34)} fill={a} />
      <path
        d={`M${n(x)} ${n(y - r * 0.34)}a${n(r * 0.34)} ${n(r * 0.34)} 0 0 1 0 ${n(r * 0.68)}z`}
        fill={c}
      />
      <circle cx={n(x)} cy={n(y)} r={n(r * 0.045)} fill={ink} />
      <path
        d={`M${n(w * 0.94)} ${n(h * 0.06)}L${n(w * 0.88)} ${n(y - r * 0.2)}L${n(x + r * 0.5)} ${n(y + r * 0.42)}`}
        stroke={c}
        strokeWidth={9}
        fill="none"
        strokeLinejoin="round"
      />
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
      <circle cx={n(x)} cy={n(y)} r={n(r)} fill={b} />
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
          d={`M${n(x)} ${n(y)}L${points([to])}`}
          stroke={colour}
          strokeWidth={wide}
          strokeLinecap="round"
        />
      ))}
      <circle cx={n(x)} cy={n(y)} r={n(r * 0.09)} fill={c} />
    </>
  );
};

/** A curtain, and a pool of light. */
export const curtain: Picture = ({ w, h, a, b, c, ink, random }) => {
  const folds = random.whole(4, 5);
  const side = (left: boolean) =>
    range(folds).map((fold) => {
      const wide = (w * 0.36) / folds;
      const x = left ? fold * wide : w - (fold + 1) * wide;
      const sweep = (left ? -1 : 1) * (folds - fold) * 4;
      return (
        <path
          key={`${left}${fold}`}
          d={`M${n(x)} 0H${n(x + wide)}Q${n(x + wide + sweep)} ${n(h * 0.6)} ${n(x + wide + sweep * 0.4)} ${n(h * 0.9)}H${n(x + sweep * 0.4)}Q${n(x + sweep)} ${n(h * 0.6)} ${n(x)} 0`}
          fill={fold % 2 === 0 ? a : b}
        />
      );
    });
  return (
    <>
      <polygon
        points={points([
          [w * 0.46, 0],
          [w * 0.54, 0],
          [w * 0.78, h * 0.92],
          [w * 0.22, h * 0.92],
        ])}
        fill={c}
        opacity={0.28}
      />
      <rect y={n(h * 0.9)} width={w} height={n(h * 0.1)} fill={ink} />
      <ellipse cx={w / 2} cy={n(h * 0.9)} rx={n(w * 0.28)} ry={n(h * 0.035)} fill={c} />
      {side(true)}
      {side(false)}
      {range(8).map((scallop) => (
        <circle
          key={scallop}
          cx={n((w * (scallop + 0.5)) / 8)}
          cy={0}
          r={n(w / 13)}
          fill={scallop % 2 === 0 ? a : b}
        />
      ))}
    </>
  );
};

/** A beam from a projector, with dust in it. */
export const projector: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * 0.2, h * 0.76];
  return (
    <>
      <polygon
        points={points([
          [x + 40, y - 8],
          [w, h * 0.05],
          [w, h * 0.62],
        ])}
        fill={c}
      />
      <polygon
        points={points([
          [x + 40, y - 8],
          [w, h * 0.24],
          [w, h * 0.44],
        ])}
        fill={a}
      />
      {scattered(random, w, h, 46)
        .filter(([dx, dy]) => dx > x + 90 && dy < y - 20)
        .map(([dx, dy]) => (
          <circle key={`${dx}`} cx={n(dx)} cy={n(dy)} r={n(random.between(1, 3.4))} fill={ink} />
        ))}
      <rect x={n(x - 44)} y={n(y - 28)} width={84} height={58} fill={ink} />
      {[-22, 32].map((reel) => (
        <g key={reel}>
          <circle cx={n(x + reel - 12)} cy={n(y - 58)} r={31} fill={ink} />
          <circle cx={n(x + reel - 12)} cy={n(y - 58)} r={20} fill={b} />
          <circle cx={n(x + reel - 12)} cy={n(y - 58)} r={6} fill={a} />
        </g>
      ))}
      <path
        d={`M${n(x)} ${n(y + 30)}L${n(x - 30)} ${h}m30 ${n(y + 30 - h)}L${n(x + 30)} ${h}`}
        stroke={ink}
        strokeWidth={9}
      />
    </>
  );
};

/** A glass, half full. */
export const cocktail: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, top] = [w / 2, h * 0.2];
  const half = Math.min(w * 0.36, h * 0.33);
  const level = random.between(0.18, 0.34);
  return (
    <>
      <circle cx={n(x + half * 0.72)} cy={n(top)} r={n(half * 0.36)} fill={c} />
      <polygon
        points={points([
          [x - half * (1 - level), top + half * level],
          [x + half * (1 - level), top + half * level],
          [x, top + half],
        ])}
        fill={a}
      />
      <path
        d={`M${n(x - half)} ${n(top)}H${n(x + half)}L${n(x)} ${n(top + half)}ZM${n(x)} ${n(top + half)}V${n(h * 0.9)}M${n(x - half * 0.5)} ${n(h * 0.9)}h${n(half)}`}
        stroke={ink}
        strokeWidth={9}
        fill="none"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={`M${n(x - half * 0.86)} ${n(top - half * 0.34)}L${n(x + half * 0.3)} ${n(top + half * 0.66)}`}
        stroke={b}
        strokeWidth={6}
      />
      <circle cx={n(x - half * 0.06)} cy={n(top + half * 0.36)} r={n(half * 0.13)} fill={c} />
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
      <circle cx={n(w * 0.28)} cy={n(h * 0.26)} r={n(Math.min(w, h) * 0.11)} fill={c} />
      <polygon
        points={points([
          [x - 6, base - 16],
          [x - 6, base - tall],
          [x - tall * 0.52, base - 16],
        ])}
        fill={a}
      />
      <polygon
        points={points([
          [x + 6, base - 16],
          [x + 6, base - tall * 0.86],
          [x + tall * 0.4, base - 16],
        ])}
        fill={ink}
      />
      <path
        d={`M${n(x - tall * 0.5)} ${n(base - 8)}h${n(tall)}l${n(-tall * 0.15)} ${n(tall * 0.16)}h${n(-tall * 0.7)}z`}
        fill={c}
      />
      {range(4).map((row) => (
        <path
          key={row}
          d={`M-20 ${n(base + 14 + row * (h - base) * 0.26)}${"q25 -18 50 0t50 0".repeat(5)}V${h}H-20z`}
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
      <circle cx={n(x)} cy={n(y)} r={n(r)} fill={a} />
      <g transform={`rotate(${lean} ${n(x)} ${n(y)})`}>
        <path
          d={`M${n(x - 9)} ${n(y + r * 0.86)}V${n(y - r * 1.06)}l18 -26V${n(y + r * 0.86)}z`}
          fill={ink}
        />
        <path
          d={`M${n(x + 2)} ${n(y + r * 0.86)}V${n(y - r * 1.1)}l7 -14V${n(y + r * 0.86)}z`}
          fill={b}
        />
        <rect x={n(x - r * 0.3)} y={n(y + r * 0.86)} width={n(r * 0.6)} height={11} fill={c} />
        <rect x={n(x - 10)} y={n(y + r * 0.86 + 11)} width={20} height={n(r * 0.4)} fill={ink} />
      </g>
    </>
  );
};

/** An open book whose pages take off. */
export const book: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w / 2, h * 0.74];
  const half = Math.min(w * 0.38, h * 0.44);
  return (
    <>
      {range(9).map((page) => {
        const [px, py] = around(x, y, half * random.between(0.7, 1.5), -0.19 + (0.38 * page) / 8);
        return (
          <rect
            key={page}
            x={n(px - 15)}
            y={n(py - 20)}
            width={30}
            height={40}
            fill={[a, b, c][page % 3] ?? a}
            transform={`rotate(${n(random.between(-50, 50))} ${n(px)} ${n(py)})`}
          />
        );
      })}
      <path
        d={`M${n(x)} ${n(y)}q${n(-half * 0.5)} ${n(-half * 0.3)} ${n(-half)} ${n(-half * 0.06)}v${n(half * 0.44)}q${n(half * 0.5)} ${n(-half * 0.24)} ${n(half)} ${n(half * 0.06)}q${n(half * 0.5)} ${n(-half * 0.3)} ${n(half)} ${n(-half * 0.06)}v${n(-half * 0.44)}q${n(-half * 0.5)} ${n(-half * 0.24)} ${n(-half)} ${n(half * 0.06)}`}
        fill={ink}
      />
      <path d={`M${n(x)} ${n(y)}v${n(half * 0.44)}`} stroke={a} strokeWidth={4} />
    </>
  );
};
