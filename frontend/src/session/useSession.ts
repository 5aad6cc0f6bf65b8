import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../api/client.ts";
import { accountQuery } from "../api/queries.ts";
import type { Account, SignUpPending } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import type { Credentials } from "./credentials.ts";
import { rememberSignedIn } from "./hint.ts";

/** What signing up or in gives: an account, or the word that a mail says how to go on. */
export type Entered = Account | SignUpPending;

export function isAccount(entered: Entered): entered is Account {
  return "id" in entered;
}

/** Forget what was known of whoever was here, but not who is here. */
function forget(queries: QueryClient): void {
  queries.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] === "me" && queryKey.length > 1,
  });
}

function enter(queries: QueryClient, account: Account): void {
  forget(queries);
  queries.setQueryData(accountQuery.queryKey, account);
  rememberSignedIn(true);
}

/** Forget everything of the person who was here. */
export function leave(queries: QueryClient): void {
  rememberSignedIn(false);
  forget(queries);
  queries.setQueryData(accountQuery.queryKey, null);
}

/** Return the ways in and out. */
export function useSession() {
  const queries = useQueryClient();
  const { language, setLanguage } = useSpeech();
  const signUp = useMutation({
    mutationFn: async ({ email, password }: Credentials): Promise<Entered> => {
      const body = { email, password, locale: language };
      return answered<Entered>(client.POST("/api/v1/accounts", { body }));
    },
    onSuccess: (entered) => {
      if (isAccount(entered)) enter(queries, entered);
    },
  });
  const signIn = useMutation({
    mutationFn: (credentials: Credentials): Promise<Entered> =>
      answered<Entered>(client.POST("/api/v1/session", { body: credentials })),
    onSuccess: (entered) => {
      if (!isAccount(entered)) return;
      enter(queries, entered);
      setLanguage(entered.locale);
    },
  });
  const signOut = useMutation({
    mutationFn: () => answered(client.DELETE("/api/v1/session")),
    onSuccess: () => leave(queries),
  });
  return { signUp, signIn, signOut };
}
