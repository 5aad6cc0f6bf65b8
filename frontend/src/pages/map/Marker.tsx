import { type CSSProperties, type PointerEvent, useRef, useState } from "react";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import type { Point } from "../../sky/view.ts";
import { middleOf, weightAt } from "../../sky/weights.ts";
import styles from "./map.module.css";
import { sizeOf } from "./naming.ts";
import type { Lit } from "./SkyBox.tsx";

interface MarkerProps {
  readonly lit: Lit;
  readonly all: readonly Lit[];
  readonly screen: (star: number) => Point;
  /** Where its name has room; without any it is shown to whoever points at it. */
  readonly name: Point | undefined;
  readonly onWeigh: (id: string, weight: number) => void;
  readonly onChoose: () => void;
}

const clickPixels = 4;
/** From the corner the name is placed from to the middle of the mark. */
const middlePixels = 9;

/** The mark is scaled with its name, so the name's way from it is, too. */
function nameStyle(lit: Lit, name: Point | undefined): CSSProperties {
  if (name === undefined) return {};
  const size = sizeOf(lit);
  return { left: middlePixels + name.x / size, top: middlePixels + name.y / size };
}

/** A lit film: a button with its name; a pick can be dragged towards the middle of the picks. */
export function Marker({ lit, all, screen, name, onWeigh, onChoose }: MarkerProps) {
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
      data-named={name !== undefined}
      style={{ left: at.x, top: at.y, scale: `${sizeOf(lit)}` }}
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
      <span aria-hidden="true" style={nameStyle(lit, name)}>
        {title}
      </span>
    </button>
  );
}
