import { useState, useSyncExternalStore } from "react";
import { useLocation } from "react-router";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** Return whether this page was opened without a network, so that it has nothing to show yet. */
export function useIsOpenedOffline(): boolean {
  const isOnline = useIsOnline();
  const { pathname } = useLocation();
  const [readable, setReadable] = useState<string | null>(null);
  if (isOnline && readable !== pathname) setReadable(pathname);
  return !isOnline && readable !== pathname;
}
