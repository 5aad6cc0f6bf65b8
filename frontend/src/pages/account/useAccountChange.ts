import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../../api/client.ts";
import { accountQuery } from "../../api/queries.ts";
import type { components } from "../../api/schema.d.ts";

type Changes = components["schemas"]["AccountChanges"];

/** Return the mutation that changes the account, and nothing that it does not name. */
export function useAccountChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (changes: Changes) => answered(client.PATCH("/api/v1/me", { body: changes })),
    onSuccess: (account) => queries.setQueryData(accountQuery.queryKey, account),
  });
}
