import { type PointerEvent, useRef, useState } from "react";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import type { Point } from "../../sky/view.ts";
import { middleOf, weightAt } from "../../sky/weights.ts";
import styles from "./map.module.css";
import type { Lit } from "./SkyBox.tsx";

interface MarkerProps {
  readonly lit: Lit;
  readonly all: readonly Lit[];
  readonly screen: (star: number) => Point;
  /** How wide the sky is, in pixels: a name goes where there is more room for it. */
  readonly width: number;
  readonly onWeigh: (id: string, weight: number) => void;
  readonly onChoose: () => void;
}

const clickPixels = 4;

/** A lit film: a button with its name; a pick can be dragged towards the middle of the picks. */
export function Marker({ lit, all, screen, width, onWeigh, onChoose }: MarkerProps) {
  const { t, language, format } = useSpeech();
  const [dragged, setDragged] = useState<Point>();
  const held = useRef<{ from: Point; weight: number } | null>(null);
  const home = screen(lit.star);
  const at = dragged ?? home;
  const title = titleIn(lit.film, language);
  const drag = (event: PointerEvent) => {
    if (held.current === null) return;
    event.stopPropagation();
    const by = {
      x: event.clientX - held.current.from.x,
      y: event.clientY - held.current.from.y,
    };
    if (dragged === undefined && Math.hypot(by.x, by.y) < clickPixels) return;
    const to = { x: home.x + by.x, y: home.y + by.y };
    const others = all.filter((each) => each.isPick && each !== lit);
    const middle = middleOf(
      (others.length === 0 ? all : others).map((each) => ({
        place: screen(each.star),
        weight: each.weight,
      })),
    );
    setDragged(to);
    onWeigh(lit.film.id, weightAt(middle, home, to, held.current.weight));
  };
  return (
    <button
      type="button"
      className={styles.marker}
      data-pick={lit.isPick}
      data-dragged={dragged !== undefined}
      data-side={at.x > width / 2 ? "before" : "after"}
      style={{ left: at.x, top: at.y, scale: lit.isPick ? `${lit.weight ** 0.4}` : "1" }}
      aria-label={
        lit.isPick ? t.map.pickOf(title, format.number(lit.weight)) : t.map.answerOf(title)
      }
      onClick={onChoose}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (!lit.isPick) return;
        held.current = { from: { x: event.clientX, y: event.clientY }, weight: lit.weight };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        event.stopPropagation();
        held.current = null;
        setDragged(undefined);
      }}
      onPointerCancel={() => {
        held.current = null;
        setDragged(undefined);
      }}
    >
      <span aria-hidden="true">{title}</span>
    </button>
  );
}
