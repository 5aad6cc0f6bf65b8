import { useId } from "react";
import styles from "./choice.module.css";

export type Option = readonly [value: string, name: string];

interface ChoiceProps {
  readonly label: string;
  /** What choosing none of them is called, where that can be chosen. */
  readonly any?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** One of several, or none of them where that can be chosen. */
export function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice} data-chosen={(any !== undefined && value !== "") || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
