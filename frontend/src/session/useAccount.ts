import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "../api/queries.ts";
import type { Account } from "../api/types.ts";
import { mayBeSignedIn } from "./hint.ts";

interface AccountState {
  readonly account: Account | null;
  /** Not known yet. */
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface AccountOptions {
  /** Ask the service even when nobody signed in on this browser before. */
  readonly isNeeded?: boolean;
}

/** Return who is signed in. */
export function useAccount({ isNeeded = false }: AccountOptions = {}): AccountState {
  const enabled = isNeeded || mayBeSignedIn();
  const { data, isPending, error, failureReason, refetch } = useQuery({ ...accountQuery, enabled });
  return {
    account: data ?? null,
    isPending: enabled && isPending,
    error: error ?? failureReason,
    retry: () => void refetch(),
  };
}
