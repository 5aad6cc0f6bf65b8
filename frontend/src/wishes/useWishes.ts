import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { type Wishes, wishesIn, withWishes } from "./wishes.ts";

export type ChangeWishes = (changes: Partial<Wishes>) => void;

/** Return the wishes in the address, and the way to change them without leaving the page. */
export function useWishes(): readonly [Wishes, ChangeWishes] {
  const [address, setAddress] = useSearchParams();
  const wishes = useMemo(() => wishesIn(address), [address]);
  const change = useCallback(
    (changes: Partial<Wishes>) => {
      setAddress((now) => withWishes(now, { ...wishesIn(now), ...changes }), {
        replace: true,
        preventScrollReset: true,
      });
    },
    [setAddress],
  );
  return [wishes, change];
}
