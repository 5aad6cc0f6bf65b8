import type { PickShare } from "../api/types.ts";

/** What a film brought, whoever picked it. */
export type Brought = Pick<PickShare, "film_id" | "share">;

/** A share as it is shown: whole hundredths, which add up to 100 with the rest. */
export interface ShownShare {
  readonly filmId: string;
  readonly hundredths: number;
}

export interface ShownShares {
  readonly named: readonly ShownShare[];
  /** What the picks that are not named bring together, in hundredths. */
  readonly rest: number;
}

const mostNamed = 3;
const smallestNamed = 8;

/** Return whole hundredths that add up to 100, by largest remainders. */
export function hundredthsOf(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + Math.max(0, share), 0);
  if (total === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (Math.max(0, share) / total) * 100);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** Return the shares worth naming, largest first, and what the others add up to. */
export function shownShares(because: readonly Brought[]): ShownShares {
  const hundredths = hundredthsOf(because.map(({ share }) => share));
  const all = because
    .map(({ film_id }, index) => ({ filmId: film_id, hundredths: hundredths[index] ?? 0 }))
    .filter((share) => share.hundredths > 0)
    .sort((one, other) => other.hundredths - one.hundredths);
  const named = all.filter(
    (share, index) => index === 0 || (index < mostNamed && share.hundredths >= smallestNamed),
  );
  const rest = all.slice(named.length).reduce((sum, share) => sum + share.hundredths, 0);
  return { named, rest };
}
