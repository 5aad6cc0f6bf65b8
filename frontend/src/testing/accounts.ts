import type { Account } from "../api/types.ts";

/** Return Ada's account; what is not said is plain. */
export function accountOf(facts: Partial<Account> = {}): Account {
  return {
    id: "1",
    email: "ada@example.com",
    email_status: "unchecked",
    second_factor: false,
    display_name: null,
    locale: "en",
    created_at: "2026-11-24T10:00:00Z",
    ...facts,
  };
}
