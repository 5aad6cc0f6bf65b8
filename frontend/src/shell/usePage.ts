import { type RefObject, useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

let isFirstPage = true;

/**
 * Give the page its title, and its heading the focus when one comes from another page; return the
 * ref for the heading. Going back leaves the browser to find the place on the page.
 */
export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const arrival = useNavigationType();
  useEffect(() => {
    document.title = `${title} · Cinq`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, whatever else changes
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    if (arrival !== "POP") window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
