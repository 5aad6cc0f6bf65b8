import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { FilmCard } from "../../api/types.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { painted } from "./painted.ts";
import { useTitleSearch } from "./useTitleSearch.ts";

type Found = NonNullable<ReturnType<typeof useTitleSearch>["found"]>;

export interface TitleBox {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** What the service found; undefined before it answered. */
  readonly found: Found | undefined;
  readonly error: Error | null;
  readonly isBusy: boolean;
  /** The list stands below the box. */
  readonly isShown: boolean;
  /** The place of the option that Enter picks; -1 when there is none. */
  readonly current: number;
  type(text: string): void;
  open(): void;
  close(): void;
  clear(): void;
  point(place: number): void;
  choose(film: FilmCard): void;
  steer(event: KeyboardEvent): void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Return what the keys do: arrows walk round the list, Enter picks, Escape closes, then clears. */
function steering(box: Omit<TitleBox, "steer">): (event: KeyboardEvent) => void {
  const count = box.found?.length ?? 0;
  const walk = (by: number) => {
    box.open();
    box.point(box.isShown ? (box.current + by + count) % count : Math.max(0, box.current));
  };
  const enter = () => {
    const chosen = box.found?.[box.current];
    if (box.isShown && !box.isBusy && chosen !== undefined) box.choose(chosen.film);
  };
  const leave = () => (box.isShown ? box.close() : box.clear());
  return (event) => {
    const by = steps[event.key];
    const keys = { Enter: enter, Escape: box.text === "" ? undefined : leave };
    const act =
      by !== undefined && count > 0 ? () => walk(by) : keys[event.key as keyof typeof keys];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** Return the state of the title box, and what typing, pointing and keys do to it. */
export function useTitleBox(): TitleBox {
  const { ids, pick } = usePicks();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, isBusy, error } = useTitleSearch(text);
  const hasAnswer = found !== undefined || error !== null;
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    setOpen(typed !== "");
  };
  const clear = () => {
    type("");
    input.current?.focus();
  };
  const choose = (film: FilmCard) => {
    if (ids.includes(film.id)) return;
    clear();
    // The empty box is the answer to a tap; the five places follow with the next frame.
    void painted().then(() => pick(film));
  };
  const box = {
    ...{ input, text, found, error, isBusy, type, clear, choose },
    isShown: isOpen && text.trim() !== "" && hasAnswer,
    current: Math.min(active, (found?.length ?? 0) - 1),
    open: () => setOpen(true),
    close: () => setOpen(false),
    point: setActive,
  };
  return { ...box, steer: steering(box) };
}
