const mostMilliseconds = 100;

/** Wait until the next frame is painted; no longer than a moment, since a hidden page paints none. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, mostMilliseconds);
  });
}
