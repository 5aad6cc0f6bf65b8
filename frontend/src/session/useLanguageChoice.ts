import { useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../api/client.ts";
import { accountQuery } from "../api/queries.ts";
import { type Language, useSpeech } from "../i18n/LanguageProvider.tsx";
import { useAccount } from "./useAccount.ts";

/** Return the way to choose a language: here at once, and in the account of whoever is signed in. */
export function useLanguageChoice(): (language: Language) => void {
  const queries = useQueryClient();
  const { setLanguage } = useSpeech();
  const { account } = useAccount();
  return (language) => {
    setLanguage(language);
    if (account === null) return;
    const body = { locale: language };
    answered(client.PATCH("/api/v1/me", { body })).then(
      (changed) => queries.setQueryData(accountQuery.queryKey, changed),
      // The choice holds in this browser whether or not the account could be told.
      () => undefined,
    );
  };
}
