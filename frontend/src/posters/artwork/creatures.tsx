import { box, disc, n, oval, type Picture, pen, range } from "./art.ts";

/** Marks of something with claws. */
export const claws: Picture = ({ w, h, a, b, c, random }) => {
  const lean = w * random.between(0.16, 0.3);
  return (
    <>
      <rect {...box(0, 0, w, h)} fill={b} />
      {range(4).map((claw) => {
        const x = w * (0.14 + claw * 0.2);
        const [top, bottom] = [h * random.between(0.04, 0.16), h * random.between(0.82, 0.96)];
        const mid = (top + bottom) / 2;
        return (
          <g key={claw}>
            <path
              d={pen`M${x + lean} ${top}Q${x + lean * 0.2 + 36} ${mid} ${x} ${bottom}Q${x + lean * 0.1} ${mid} ${x + lean} ${top}`}
              fill={a}
              stroke={a}
              strokeWidth={9}
              strokeLinejoin="round"
            />
            <path
              d={pen`M${x + lean - 8} ${top + 34}Q${x + lean * 0.2 + 22} ${mid} ${x + 8} ${bottom - 34}`}
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
          points={pen`${x},${y} ${x + step},${y} ${x + step / 2},${tip}`}
          fill={ink}
        />
      );
    });
  return (
    <>
      <rect {...box(0, 0, w, h * 0.3)} fill={a} />
      <rect {...box(0, h * 0.76, w, h * 0.24)} fill={a} />
      <circle {...disc(w * 0.28, h * 0.15, w * 0.052)} fill={c} />
      <circle {...disc(w * 0.72, h * 0.15, w * 0.052)} fill={c} />
      <path d={pen`M${w * 0.3} ${h * 0.76}q${w * 0.2} ${-h * 0.2} ${w * 0.4} 0z`} fill={b} />
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
      <path d={pen`M${w / 2} ${y}v${-s * 0.2}`} stroke={ink} strokeWidth={8} />
      <circle {...disc(w / 2, y - s * 0.24, s * 0.07)} fill={c} />
      <path d={pen`M${w * 0.06} ${h}v${-(h - y - s) * 0.55}h${w * 0.88}V${h}z`} fill={b} />
      <rect {...box(w / 2 - s * 0.16, y + s * 0.9, s * 0.32, h - y - s * 0.9)} fill={ink} />
      <rect {...box(x - s * 0.1, y + s * 0.34, s * 1.2, s * 0.26)} rx={6} fill={ink} />
      <rect {...box(x, y, s, s)} rx={n(s * random.pick([0.04, 0.16, 0.32]))} fill={a} />
      {range(eyes).map((index) => {
        const cx = eyes === 1 ? w / 2 : x + s * (0.28 + index * 0.44);
        const r = eyes === 1 ? s * 0.24 : s * 0.15;
        return (
          <g key={index}>
            <circle {...disc(cx, y + s * 0.4, r)} fill={ground} />
            <circle {...disc(cx, y + s * 0.4, r * 0.5)} fill={c} />
          </g>
        );
      })}
      {range(6).map((slot) => (
        <rect
          key={slot}
          {...box(x + s * (0.26 + slot * 0.085), y + s * 0.72, s * 0.05, s * 0.15)}
          fill={ink}
        />
      ))}
    </>
  );
};

/** A sheet with eyes; it is not sure about you either. */
export const ghost: Picture = ({ w, h, a, b, c, ink, ground, random }) => {
  const half = Math.min(w * 0.29, h * 0.28);
  const [x, top] = [w * random.between(0.44, 0.56), h * 0.2];
  const hem = h * 0.9;
  const fold = (half * 2) / 4;
  return (
    <>
      <circle {...disc(w - x * 0.6, h * 0.28, half * 0.72)} fill={c} />
      <path
        d={pen`M0 ${h * 0.82}Q${w * 0.3} ${h * 0.7} ${w * 0.6} ${h * 0.82}T${w} ${h * 0.8}V${h}H0z`}
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
        {...oval(x - half * 0.36, top + half * 0.96, half * 0.15, half * 0.24)}
        fill={ground}
      />
      <ellipse
        {...oval(x + half * 0.36, top + half * 0.96, half * 0.15, half * 0.24)}
        fill={ground}
      />
      <path
        d={pen`M${x - half} ${hem - 10}V${top + half}a${half} ${half} 0 0 1 ${half * 0.3} ${-half * 0.7}v${hem - top - half * 0.6}z`}
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
      <circle {...disc(w * random.between(0.3, 0.8), h * 0.3, Math.min(w, h) * 0.19)} fill={c} />
      {towers.map(([at, top, wide], index) => {
        const [x, y, s] = [w * at, h * (top + random.between(-0.03, 0.04)), w * wide];
        return (
          <g key={at}>
            <rect {...box(x, y, s, h - y)} fill={index % 2 === 0 ? a : ink} />
            <polygon
              points={pen`${x - s * 0.16},${y} ${x + s / 2},${y - s * 1.35} ${x + s * 1.16},${y}`}
              fill={index % 2 === 0 ? ink : b}
            />
            <path
              d={pen`M${x + s / 2} ${y - s * 1.3}v${-s * 0.6}l${s * 0.5} ${s * 0.18}l${-s * 0.5} ${s * 0.18}`}
              fill={c}
              stroke={ink}
              strokeWidth={2}
            />
            <path
              d={pen`M${x + s * 0.36} ${y + s * 0.8}v${-s * 0.28}a${s * 0.14} ${s * 0.14} 0 0 1 ${s * 0.28} 0v${s * 0.28}z`}
              fill={c}
            />
          </g>
        );
      })}
      <path d={pen`M0 ${h}V${h * 0.84}Q${w * 0.5} ${h * 0.66} ${w} ${h * 0.86}V${h}z`} fill={b} />
    </>
  );
};
