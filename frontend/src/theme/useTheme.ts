import { useCallback, useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const storageKey = "cinq.theme";
const changed = "cinq-theme-changed";

function prefersDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return prefersDark().matches ? "dark" : "light";
}

function subscribe(onChange: () => void): () => void {
  const system = prefersDark();
  system.addEventListener("change", onChange);
  window.addEventListener(changed, onChange);
  return () => {
    system.removeEventListener("change", onChange);
    window.removeEventListener(changed, onChange);
  };
}

/** Return the theme in use, the system's until another is chosen, and a way to choose. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, current);
  const choose = useCallback((chosen: Theme) => {
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem(storageKey, chosen);
    window.dispatchEvent(new Event(changed));
  }, []);
  return [theme, choose];
}
