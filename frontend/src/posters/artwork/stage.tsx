import { around, box, disc, n, oval, type Picture, pen, range, scattered } from "./art.ts";

/** A record, turning. */
export const record: Picture = ({ w, h, a, b, c, ink, random }) => {
  const [x, y] = [w * random.between(0.44, 0.56), h * 0.5];
  const r = Math.min(w * 0.43, h * 0.45);
  return (
    <>
      <circle {...disc(x, y, r)} fill={ink} />
      {range(8).map((groove) => (
        <circle
          key={groove}
          {...disc(x, y, r * (0.94 - groove * 0.07))}
          fill="none"
          stroke={groove % 3 === 0 ? a : b}
          strokeWidth={groove % 3 === 0 ? 2.4 : 1.2}
        />
      ))}
      <circle {...disc(x, y, r * 0.34)} fill={a} />
      <path d={pen`M${x} ${y - r * 0.34}a${r * 0.34} ${r * 0.34} 0 0 1 0 ${r * 0.68}z`} fill={c} />
      <circle {...disc(x, y, r * 0.045)} fill={ink} />
      <path
        d={pen`M${w * 0.94} ${h * 0.06}L${w * 0.88} ${y - r * 0.2}L${x + r * 0.5} ${y + r * 0.42}`}
        stroke={c}
        strokeWidth={9}
        fill="none"
        strokeLinejoin="round"
      />
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
          d={pen`M${x} 0H${x + wide}Q${x + wide + sweep} ${h * 0.6} ${x + wide + sweep * 0.4} ${h * 0.9}H${x + sweep * 0.4}Q${x + sweep} ${h * 0.6} ${x} 0`}
          fill={fold % 2 === 0 ? a : b}
        />
      );
    });
  return (
    <>
      <polygon
        points={pen`${w * 0.46},0 ${w * 0.54},0 ${w * 0.78},${h * 0.92} ${w * 0.22},${h * 0.92}`}
        fill={c}
        opacity={0.28}
      />
      <rect {...box(0, h * 0.9, w, h * 0.1)} fill={ink} />
      <ellipse {...oval(w / 2, h * 0.9, w * 0.28, h * 0.035)} fill={c} />
      {side(true)}
      {side(false)}
      {range(8).map((scallop) => (
        <circle
          key={scallop}
          {...disc((w * (scallop + 0.5)) / 8, 0, w / 13)}
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
      <polygon points={pen`${x + 40},${y - 8} ${w},${h * 0.05} ${w},${h * 0.62}`} fill={c} />
      <polygon points={pen`${x + 40},${y - 8} ${w},${h * 0.24} ${w},${h * 0.44}`} fill={a} />
      {scattered(random, w, h, 46)
        .filter(([dx, dy]) => dx > x + 90 && dy < y - 20)
        .map(([dx, dy]) => (
          <circle key={`${dx}`} {...disc(dx, dy, random.between(1, 3.4))} fill={ink} />
        ))}
      <rect {...box(x - 44, y - 28, 84, 58)} fill={ink} />
      {[-22, 32].map((reel) => (
        <g key={reel}>
          <circle {...disc(x + reel - 12, y - 58, 31)} fill={ink} />
          <circle {...disc(x + reel - 12, y - 58, 20)} fill={b} />
          <circle {...disc(x + reel - 12, y - 58, 6)} fill={a} />
        </g>
      ))}
      <path
        d={pen`M${x} ${y + 30}L${x - 30} ${h}m30 ${y + 30 - h}L${x + 30} ${h}`}
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
      <circle {...disc(x + half * 0.72, top, half * 0.36)} fill={c} />
      <polygon
        points={pen`${x - half * (1 - level)},${top + half * level} ${x + half * (1 - level)},${top + half * level} ${x},${top + half}`}
        fill={a}
      />
      <path
        d={pen`M${x - half} ${top}H${x + half}L${x} ${top + half}ZM${x} ${top + half}V${h * 0.9}M${x - half * 0.5} ${h * 0.9}h${half}`}
        stroke={ink}
        strokeWidth={9}
        fill="none"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d={pen`M${x - half * 0.86} ${top - half * 0.34}L${x + half * 0.3} ${top + half * 0.66}`}
        stroke={b}
        strokeWidth={6}
      />
      <circle {...disc(x - half * 0.06, top + half * 0.36, half * 0.13)} fill={c} />
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
            {...box(px - 15, py - 20, 30, 40)}
            fill={[a, b, c][page % 3] ?? a}
            transform={`rotate(${n(random.between(-50, 50))} ${n(px)} ${n(py)})`}
          />
        );
      })}
      <path
        d={pen`M${x} ${y}q${-half * 0.5} ${-half * 0.3} ${-half} ${-half * 0.06}v${half * 0.44}q${half * 0.5} ${-half * 0.24} ${half} ${half * 0.06}q${half * 0.5} ${-half * 0.3} ${half} ${-half * 0.06}v${-half * 0.44}q${-half * 0.5} ${-half * 0.24} ${-half} ${half * 0.06}`}
        fill={ink}
      />
      <path d={pen`M${x} ${y}v${half * 0.44}`} stroke={a} strokeWidth={4} />
    </>
  );
};
