import { useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Show every new page from its top, before it is painted: a short page under the place where a long
 * one was left would show its footer first and take it back. Going back leaves the browser to find
 * the place on the page.
 */
export function useTopOfPage(): void {
  const { pathname } = useLocation();
  const arrival = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, whatever else changes
  useLayoutEffect(() => {
    if (arrival !== "POP") window.scrollTo(0, 0);
  }, [pathname]);
}
