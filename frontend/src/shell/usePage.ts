import { type RefObject, useEffect, useRef } from "react";
import { useLocation } from "react-router";

let isFirstPage = true;

/**
 * Give the page its title, and its heading the focus when one comes from another page; return the
 * ref for the heading.
 */
export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · Cinq`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, whatever else changes
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
