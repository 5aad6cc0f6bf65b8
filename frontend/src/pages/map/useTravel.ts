import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { type Point, panned, whole, zoomed } from "../../sky/view.ts";
import type { Sky } from "./useSky.ts";

const stride = 60;
const stretch = 1.5;
const clickPixels = 4;
const steps: ReadonlyMap<string, Point> = new Map([
  ["ArrowLeft", { x: stride, y: 0 }],
  ["ArrowRight", { x: -stride, y: 0 }],
  ["ArrowUp", { x: 0, y: stride }],
  ["ArrowDown", { x: 0, y: -stride }],
]);
const factors: ReadonlyMap<string, number> = new Map([
  ["+", stretch],
  ["=", stretch],
  ["-", 1 / stretch],
]);

interface Travel {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Return what moves the sky: dragging, two fingers, the wheel, arrows, plus and minus. */
export function useTravel(
  sky: Sky,
  on: { readonly hover: (pixel: Point) => void; readonly click: (pixel: Point) => void },
): Travel {
  const fingers = useRef(new Map<number, Point>());
  const moved = useRef(0);
  const { box, frame, look } = sky;
  const at = (event: { clientX: number; clientY: number }): Point => {
    const edge = box.current?.getBoundingClientRect();
    return { x: event.clientX - (edge?.left ?? 0), y: event.clientY - (edge?.top ?? 0) };
  };

  useEffect(() => {
    const held = box.current;
    if (held === null) return;
    // React listens to the wheel passively; here the page must not scroll along.
    const roll = (event: WheelEvent) => {
      event.preventDefault();
      const edge = held.getBoundingClientRect();
      const pixel = { x: event.clientX - edge.left, y: event.clientY - edge.top };
      look((view) => zoomed(view, frame, Math.exp(-event.deltaY * 0.0016), pixel));
    };
    held.addEventListener("wheel", roll, { passive: false });
    return () => held.removeEventListener("wheel", roll);
  }, [box, frame, look]);

  const drag = (id: number, to: Point) => {
    const from = fingers.current.get(id);
    if (from === undefined) return;
    const other = [...fingers.current].find(([finger]) => finger !== id)?.[1];
    fingers.current.set(id, to);
    moved.current += Math.hypot(to.x - from.x, to.y - from.y);
    if (other === undefined) {
      look((view) => panned(view, { x: to.x - from.x, y: to.y - from.y }));
      return;
    }
    const apart = (point: Point) => Math.max(Math.hypot(point.x - other.x, point.y - other.y), 1);
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    look((view) => zoomed(view, frame, apart(to) / apart(from), middle));
  };
  const lift = (event: PointerEvent) => {
    if (fingers.current.delete(event.pointerId) && moved.current < clickPixels) on.click(at(event));
  };
  const centre = { x: frame.width / 2, y: frame.height / 2 };
  const obey = (key: string): boolean => {
    const step = steps.get(key);
    const factor = factors.get(key);
    if (step !== undefined) look((view) => panned(view, step));
    else if (factor !== undefined) look((view) => zoomed(view, frame, factor, centre));
    else if (key === "0") sky.fly(whole(frame));
    else return false;
    return true;
  };
  return {
    onPointerDown: (event) => {
      if (fingers.current.size === 0) moved.current = 0;
      fingers.current.set(event.pointerId, at(event));
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (fingers.current.has(event.pointerId)) drag(event.pointerId, at(event));
      else on.hover(at(event));
    },
    onPointerUp: lift,
    onPointerCancel: (event) => void fingers.current.delete(event.pointerId),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (obey(event.key)) event.preventDefault();
    },
  };
}
