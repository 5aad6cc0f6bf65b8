import { useId } from "react";
import styles from "./wishes.module.css";
import { dialSteps } from "./wishes.ts";

interface DialProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  /** What each step is called, from the lowest on. */
  readonly steps: readonly string[];
  readonly value: number;
  readonly onTurn: (value: number) => void;
}

/** A dial with a middle: from one end through neither to the other. */
export function Dial({ label, low, high, steps, value, onTurn }: DialProps) {
  const id = useId();
  const step = Math.round(value * dialSteps);
  return (
    <div className={styles.dial}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{steps[step + dialSteps]}</output>
      <input
        id={id}
        type="range"
        min={-dialSteps}
        max={dialSteps}
        step={1}
        value={step}
        aria-valuetext={steps[step + dialSteps]}
        onChange={(event) => onTurn(Number(event.target.value) / dialSteps)}
      />
      <span aria-hidden="true">{low}</span>
      <span aria-hidden="true">{high}</span>
    </div>
  );
}
