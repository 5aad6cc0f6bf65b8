import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { inksFor } from "../../sky/inks.ts";
import { type Painter, painterOn } from "../../sky/painter.ts";
import type { Stars } from "../../sky/stars.ts";
import { between, type Frame, type View, whole } from "../../sky/view.ts";
import { useTheme } from "../../theme/useTheme.ts";

const flightMilliseconds = 700;

export interface Sky {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly view: View;
  readonly frame: Frame;
  readonly look: (change: (view: View) => View) => void;
  readonly fly: (to: View) => void;
}

function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Keep the canvas painted as the sky is looked at; one painting a frame at most. */
export function useSky(stars: Stars): Sky {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const flight = useRef(0);
  const [frame, setFrame] = useState<Frame>({ width: 1, height: 1 });
  const [view, setView] = useState<View>(() => whole({ width: 1, height: 1 }));
  const [theme] = useTheme();

  useEffect(() => {
    const held = box.current;
    if (held === null) return;
    const measure = () => {
      const [width, height] = [held.clientWidth || 1, held.clientHeight || 1];
      const seen = { width, height, reach: stars.reach };
      setFrame(seen);
      setView((before) =>
        before.scale < whole(seen).scale ? { ...before, scale: whole(seen).scale } : before,
      );
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(held);
    return () => watcher.disconnect();
  }, [stars]);

  useEffect(() => {
    const held = canvas.current;
    painter.current = held && painterOn(held, stars, inksFor(theme === "dark"));
  }, [stars, theme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another light is another painting
  useEffect(() => {
    const held = canvas.current;
    if (held === null) return;
    const request = requestAnimationFrame(() => {
      const ratio = Math.min(window.devicePixelRatio || 1, 2);
      const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
      if (held.width !== width) held.width = width;
      if (held.height !== height) held.height = height;
      painter.current?.paint(view, frame, ratio);
    });
    return () => cancelAnimationFrame(request);
  }, [view, frame, stars, theme]);

  const look = useCallback((change: (view: View) => View) => {
    cancelAnimationFrame(flight.current);
    setView(change);
  }, []);

  const fly = useCallback(
    (to: View) => {
      cancelAnimationFrame(flight.current);
      if (isStill()) return setView(to);
      const started = performance.now();
      const step = (now: number) => {
        const part = Math.min((now - started) / flightMilliseconds, 1);
        setView(between(view, to, 1 - (1 - part) ** 3));
        if (part < 1) flight.current = requestAnimationFrame(step);
      };
      flight.current = requestAnimationFrame(step);
    },
    [view],
  );
  return { box, canvas, view, frame, look, fly };
}
