import { useId } from "react";
import styles from "./wishes.module.css";

export type Option = readonly [value: string, name: string];

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** One of several, or any. */
export function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice} data-chosen={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
