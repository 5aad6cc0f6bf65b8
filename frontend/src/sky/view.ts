/** What part of the sky is seen: its middle, and how many pixels a unit takes. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The window the sky is seen through, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** How far the sky reaches from its middle to either side, and up and down: 1 where left out. */
  readonly reach?: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const closest = 60;
const margin = 0.94;

/** The view that holds the whole sky. */
export function whole(frame: Frame): View {
  const { x, y } = frame.reach ?? { x: 1, y: 1 };
  return { x: 0, y: 0, scale: (Math.min(frame.width / x, frame.height / y) / 2) * margin };
}

export function toScreen(view: View, frame: Frame, place: Point): Point {
  return {
    x: (place.x - view.x) * view.scale + frame.width / 2,
    y: (place.y - view.y) * view.scale + frame.height / 2,
  };
}

export function toSky(view: View, frame: Frame, pixel: Point): Point {
  return {
    x: (pixel.x - frame.width / 2) / view.scale + view.x,
    y: (pixel.y - frame.height / 2) / view.scale + view.y,
  };
}

/** Move what is seen by so many pixels; its middle stays in the sky. */
export function panned(view: View, by: Point): View {
  return {
    x: clamp(view.x - by.x / view.scale),
    y: clamp(view.y - by.y / view.scale),
    scale: view.scale,
  };
}

/** Come nearer by a factor; what lies under `pixel` stays there. */
export function zoomed(view: View, frame: Frame, factor: number, pixel: Point): View {
  const smallest = whole(frame).scale;
  const scale = Math.min(Math.max(view.scale * factor, smallest), smallest * closest);
  const held = toSky(view, frame, pixel);
  return {
    x: clamp(held.x - (pixel.x - frame.width / 2) / scale),
    y: clamp(held.y - (pixel.y - frame.height / 2) / scale),
    scale,
  };
}

/** The view between two others: `part` 0 is the first, 1 the second. */
export function between(from: View, to: View, part: number): View {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    scale: from.scale * (to.scale / from.scale) ** part,
  };
}

function clamp(value: number): number {
  return Math.min(Math.max(value, -1.1), 1.1);
}
