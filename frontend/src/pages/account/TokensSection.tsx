import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../../api/client.ts";
import { tokensQuery } from "../../api/queries.ts";
import type { Token } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { explained, Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";
import { TokenForm } from "./TokenForm.tsx";

/** The tokens by which programs ask for films in a person's name. */
export function TokensSection() {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery(tokensQuery);
  return (
    <Section title={t.account.tokens} lead={t.account.tokensLead}>
      {error !== null && data === undefined && (
        <Trouble error={error} onRetry={() => void refetch()} />
      )}
      {data?.length === 0 && <p>{t.account.noTokens}</p>}
      <ul className={styles.tokens}>
        {data?.map((token) => (
          <TokenLine key={token.id} token={token} />
        ))}
      </ul>
      <TokenForm />
    </Section>
  );
}

function TokenLine({ token }: { readonly token: Token }) {
  const { t, format } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answered(
        client.DELETE("/api/v1/me/tokens/{token_id}", { params: { path: { token_id: token.id } } }),
      ),
    onSuccess: () => say(t.account.tokenDeleted),
    onError: (error) => say(explained(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  const isOver = token.expires_at !== null && new Date(token.expires_at) < new Date();
  const used =
    token.last_used_at === null
      ? t.account.tokenUnused
      : t.account.tokenUsed(format.date(token.last_used_at));
  return (
    <li>
      <p>
        <strong>{token.name}</strong>
        <span>
          {t.account.tokenCreated(format.date(token.created_at))}, {used}
        </span>
        <span>
          {format.list(token.scopes.map((scope) => t.account.scopes[scope]))}
          {" · "}
          <Ending token={token} isOver={isOver} />
        </span>
      </p>
      <Button
        look="quiet"
        icon="close"
        aria-label={t.account.deleteToken(token.name)}
        disabled={remove.isPending}
        onClick={() => remove.mutate()}
      />
    </li>
  );
}

interface EndingProps {
  readonly token: Token;
  readonly isOver: boolean;
}

/** Until when a token opens anything. */
function Ending({ token, isOver }: EndingProps) {
  const { t, format } = useSpeech();
  if (token.expires_at === null) return t.account.tokenForever;
  const date = format.date(token.expires_at);
  return isOver ? <strong>{t.account.tokenOver(date)}</strong> : t.account.tokenUntil(date);
}
