import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { answered, client } from "../../api/client.ts";
import { tokensQuery } from "../../api/queries.ts";
import type { Token } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Field } from "../../design/Field.tsx";
import { explained, Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { NewToken } from "./NewToken.tsx";
import { Section } from "./Section.tsx";

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

function TokenForm() {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: (name: string) => answered(client.POST("/api/v1/me/tokens", { body: { name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("token")).trim();
    if (name !== "") create.mutate(name, { onSuccess: () => form.reset() });
  };
  return (
    <>
      {create.data !== undefined && <NewToken token={create.data.token} />}
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={t.account.tokenName}
          name="token"
          maxLength={60}
          autoComplete="off"
          required
          problem={create.error === null ? undefined : explained(create.error, t)}
        />
        <Button type="submit" icon="plus" disabled={create.isPending}>
          {t.account.createToken}
        </Button>
      </form>
    </>
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
