import { n } from "./artwork/art.ts";
import type { SetBlock } from "./lettering.ts";
import { spelled, type TypefaceName, typefaces } from "./typefaces.ts";

type Anchor = "start" | "middle" | "end";

interface LetteringProps {
  readonly block: SetBlock;
  readonly face: TypefaceName;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly anchor?: Anchor;
  /** Draw the outline only, this wide. */
  readonly outline?: number;
}

/** Lines of display type; `textLength` keeps them in their room while the face is on its way. */
export function Lettering(props: LetteringProps) {
  const { block, face, x, y, fill, anchor = "start", outline } = props;
  const { family, tracking } = typefaces[face];
  return block.lines.map((line) => (
    <text
      key={`${line.baseline}`}
      x={n(x)}
      y={n(y + line.baseline)}
      fontFamily={`"${family}", Impact, sans-serif`}
      fontSize={n(line.size)}
      fontStyle={face === "playfair" ? "italic" : undefined}
      letterSpacing={tracking === 0 ? undefined : n((tracking * line.size) / 1000)}
      textAnchor={anchor}
      textLength={n(line.width)}
      lengthAdjust="spacingAndGlyphs"
      fill={outline === undefined ? fill : "none"}
      stroke={outline === undefined ? undefined : fill}
      strokeWidth={outline}
    >
      {spelled(line.text, face)}
    </text>
  ));
}

interface CreditProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly room?: number;
}

/** One line of small capitals, narrowed when it is longer than `room`. */
export function Credit({ text, x, y, fill, anchor = "start", size = 17, room = 340 }: CreditProps) {
  const natural = text.length * size * 0.72;
  return (
    <text
      x={n(x)}
      y={n(y)}
      fontFamily='"Instrument Sans Variable", "Instrument Sans", sans-serif'
      fontSize={size}
      fontWeight={650}
      letterSpacing={n(size * 0.09)}
      textAnchor={anchor}
      textLength={natural > room ? room : undefined}
      lengthAdjust={natural > room ? "spacingAndGlyphs" : undefined}
      fill={fill}
    >
      {text.toLocaleUpperCase()}
    </text>
  );
}
