const quietMilliseconds = 3000;

/**
 * Let the service worker keep this release for times without a network. It fetches every part of
 * the application, so on a slow line it waits until the first page stands.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => {
    // A browser that refuses to keep anything works as well, as long as it has a network.
    navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined);
  };
  window.addEventListener("load", () => setTimeout(register, quietMilliseconds));
}
