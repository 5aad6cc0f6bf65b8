import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { answered, client } from "../../api/client.ts";
import { accountQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import styles from "./sign.module.css";
import { useLinkToken } from "./useLinkToken.ts";

/** Where the link that confirms an address leads. */
export function ConfirmPage() {
  const { t } = useSpeech();
  const heading = usePage(t.access.confirmPage);
  const token = useLinkToken();
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.access.confirmPage}
      </h1>
      {token === "" ? (
        <Notice title={t.access.confirmFailed} lead={t.access.linkMissing} isUrgent />
      ) : (
        <Outcome token={token} />
      )}
    </div>
  );
}

function Outcome({ token }: { readonly token: string }) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  // A query, not a mutation: it runs by itself and once, however often the page is drawn.
  const { data, error } = useQuery({
    queryKey: ["confirmation", token],
    queryFn: () => answered(client.POST("/api/v1/email/verification", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  useEffect(() => {
    if (data !== undefined) void queries.invalidateQueries({ queryKey: accountQuery.queryKey });
  }, [data, queries]);
  if (error !== null)
    return <Notice title={t.access.confirmFailed} lead={explained(error, t)} isUrgent />;
  if (data === undefined) return <Notice title={t.access.confirming} isBusy />;
  return (
    <Notice title={t.access.confirmed(data.email)}>
      <ButtonLink to="/account" look="strong">
        {t.access.onward}
      </ButtonLink>
    </Notice>
  );
}
