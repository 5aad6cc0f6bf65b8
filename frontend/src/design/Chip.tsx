import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./chip.module.css";

interface ChipProps {
  readonly children: ReactNode;
  /** Where more of the kind is found. */
  readonly to?: string;
}

/** A small word about a film. */
export function Chip({ children, to }: ChipProps) {
  if (to === undefined) return <li className={styles.chip}>{children}</li>;
  return (
    <li>
      <Link to={to} className={styles.chip}>
        {children}
      </Link>
    </li>
  );
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
