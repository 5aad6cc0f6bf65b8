import type { Point } from "./view.ts";

/** A mark on the sky, and how large its name is: all in CSS pixels. */
export interface Mark {
  readonly at: Point;
  readonly radius: number;
  readonly name: Size;
  /** The names of lower ranks choose their places first. */
  readonly rank: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 4;

function boxOf({ at, radius }: Mark): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}

/** Where a name may begin, from the middle of its mark: beside, below, above, then the corners. */
function corners({ radius, name: { width, height } }: Mark, isRight: boolean): readonly Point[] {
  const apart = radius + gap;
  const x = { after: apart, before: -apart - width, over: -width / 2 };
  const y = { beside: -height / 2, below: apart, above: -apart - height };
  const [inwards, outwards] = isRight ? [x.before, x.after] : [x.after, x.before];
  const [towards, away] = isRight ? [-width, 0] : [0, -width];
  return [
    { x: inwards, y: y.beside },
    { x: outwards, y: y.beside },
    { x: x.over, y: y.below },
    { x: x.over, y: y.above },
    { x: towards, y: y.above },
    { x: towards, y: y.below },
    { x: away, y: y.above },
    { x: away, y: y.below },
  ];
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top
  );
}

/** Return the boxes its name may have: within the frame, and on no other mark. */
function roomFor(mark: Mark, marks: readonly Mark[], frame: Size): Box[] {
  const others = marks.filter((each) => each !== mark).map(boxOf);
  return corners(mark, mark.at.x > frame.width / 2)
    .map((corner) => {
      const [left, top] = [mark.at.x + corner.x, mark.at.y + corner.y];
      return { left, top, right: left + mark.name.width, bottom: top + mark.name.height };
    })
    .filter(
      (box) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= frame.width &&
        box.bottom <= frame.height &&
        others.every((other) => isApart(box, other)),
    );
}

/**
 * Return where each mark's name begins, from the middle of the mark, so that none lies on another
 * name or mark or leaves the frame; undefined is for a name without room. The lowest rank chooses
 * first, and within a rank whoever has the fewest places.
 */
export function namePlaces(marks: readonly Mark[], frame: Size): (Point | undefined)[] {
  const rooms = marks.map((mark) => ({ mark, boxes: roomFor(mark, marks, frame) }));
  const placed = new Map<Mark, Box>();
  const turns = rooms.toSorted(
    (one, other) => one.mark.rank - other.mark.rank || one.boxes.length - other.boxes.length,
  );
  for (const { mark, boxes } of turns) {
    const taken = [...placed.values()];
    const box = boxes.find((each) => taken.every((other) => isApart(each, other)));
    if (box !== undefined) placed.set(mark, box);
  }
  return marks.map((mark) => {
    const box = placed.get(mark);
    return box && { x: box.left - mark.at.x, y: box.top - mark.at.y };
  });
}
