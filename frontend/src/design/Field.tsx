import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import styles from "./field.module.css";

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly after?: ReactNode;
};

/** A labelled input with its hint and what is wrong with it. */
export function Field({ label, hint, problem, after, ...rest }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={styles.field} data-problem={problem !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <input
          {...rest}
          id={id}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={note === undefined ? undefined : `${id}note`}
        />
        {after}
      </div>
      {note !== undefined && (
        <p id={`${id}note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
