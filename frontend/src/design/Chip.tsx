import type { ReactNode } from "react";
import styles from "./chip.module.css";

/** A small word about a film. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <li className={styles.chip}>{children}</li>;
}

interface ChipsProps {
  readonly children: ReactNode;
  readonly label: string;
  /** These are what a film has in common with others, and the label is worth showing. */
  readonly isShared?: boolean;
}

/** Chips in a row that wraps. */
export function Chips({ children, label, isShared = false }: ChipsProps) {
  return (
    <div className={styles.row}>
      {isShared && <span aria-hidden="true">{label}</span>}
      <ul className={styles.chips} aria-label={label}>
        {children}
      </ul>
    </div>
  );
}
