import type { ReactNode } from "react";
import styles from "./chip.module.css";

/** A small word about a film. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <li className={styles.chip}>{children}</li>;
}

/** Chips in a row that wraps. */
export function Chips({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label: string;
}) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {children}
    </ul>
  );
}
