import styles from "./logo.module.css";

const dots = [
  [5, 5],
  [19, 5],
  [12, 12],
  [5, 19],
  [19, 19],
] as const;

interface LogoProps {
  /** Let the dots breathe, one after the other. */
  readonly isBusy?: boolean;
}

/** The five of a die, in the colours of the five picks. */
export function Logo({ isBusy = false }: LogoProps) {
  return (
    <svg
      className={styles.logo}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-busy={isBusy || undefined}
    >
      {dots.map(([x, y], index) => (
        <circle key={`${x}/${y}`} cx={x} cy={y} r={4} className={styles[`dot${index + 1}`]} />
      ))}
    </svg>
  );
}
