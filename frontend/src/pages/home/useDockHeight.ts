import { type RefObject, useEffect } from "react";
import { toastsId } from "../../toasts/Toasts.tsx";

/**
 * Cover the bottom edge of the page by `pixels`, so that nothing hides there. The two things that
 * have to know are told by name: a property of the root would have every element styled anew.
 */
function cover(pixels: number): void {
  document.documentElement.style.scrollPaddingBottom = pixels > 0 ? `${pixels + 24}px` : "";
  document.getElementById(toastsId)?.style.setProperty("--covered", `${pixels}px`);
}

/** Tell the page how much of its bottom edge the dock covers. */
export function useDockHeight(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = dock.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      cover(Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? element.offsetHeight));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cover(0);
    };
  }, [dock]);
}
