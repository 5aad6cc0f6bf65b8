import type { ReactNode } from "react";
import type { Commission } from "../brief.ts";
import { Credit, Lettering } from "../Lettering.tsx";
import type { SetBlock } from "../lettering.ts";

interface TitlingProps {
  readonly brief: Commission;
  readonly block: SetBlock;
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly room?: number;
}

/** How far the subtitle stands below the title, when there is one. */
export const subtitleDrop = 26;

/** Return the height of a title with its subtitle. */
export function titlingHeight(brief: Commission, block: SetBlock): number {
  return block.height + (brief.subtitle === "" ? 0 : subtitleDrop);
}

/** The title, and its second part small below it. */
export function Titling(props: TitlingProps): ReactNode {
  const { brief, block, x, y, fill = brief.palette.ink, anchor = "start", room = 330 } = props;
  const below = y + block.height + subtitleDrop;
  return (
    <>
      <Lettering block={block} face={brief.face} x={x} y={y} fill={fill} anchor={anchor} />
      {brief.subtitle !== "" && (
        <Credit
          text={brief.subtitle}
          x={x}
          y={below}
          fill={fill}
          anchor={anchor}
          size={15}
          room={room}
        />
      )}
    </>
  );
}

interface FootlineProps {
  readonly brief: Commission;
  readonly y: number;
  readonly margin?: number;
  readonly fill?: string;
  /** What stands on the left; the directors when nothing is said. */
  readonly text?: string;
}

/** Directors on the left, year on the right. */
export function Footline({
  brief,
  y,
  margin = 30,
  fill = brief.palette.ink,
  text = brief.credit,
}: FootlineProps): ReactNode {
  return (
    <>
      <Credit text={text} x={margin} y={y} fill={fill} size={14} room={322 - margin * 2} />
      <Credit text={brief.year} x={400 - margin} y={y} fill={fill} anchor="end" size={14} />
    </>
  );
}

interface BylineProps {
  readonly brief: Commission;
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly room?: number;
}

/** Directors and year on one line. */
export function Byline(props: BylineProps): ReactNode {
  const { brief, x, y, fill = brief.palette.ink, anchor = "start", room = 340 } = props;
  return (
    <Credit text={brief.byline} x={x} y={y} fill={fill} anchor={anchor} size={13} room={room} />
  );
}
