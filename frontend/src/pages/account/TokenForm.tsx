import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { answered, client } from "../../api/client.ts";
import { tokensQuery } from "../../api/queries.ts";
import type { NewToken as NewTokenBody, Token } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, type Option } from "../../design/Choice.tsx";
import { Field } from "../../design/Field.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./account.module.css";
import { NewToken } from "./NewToken.tsx";

type Scope = Token["scopes"][number];

const scopes: readonly Scope[] = ["read", "write"];
const lives = [7, 30, 90, 366] as const;
const usualLife = 90;

/** Makes a token: what it is for, what it may do, and how long. */
export function TokenForm() {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [days, setDays] = useState(String(usualLife));
  const [isScopeless, setScopeless] = useState(false);
  const create = useMutation({
    mutationFn: (body: NewTokenBody) => answered(client.POST("/api/v1/me/tokens", { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const name = String(given.get("token")).trim();
    const wanted = scopes.filter((scope) => given.getAll("scope").includes(scope));
    setScopeless(wanted.length === 0);
    if (name === "" || wanted.length === 0) return;
    const body = { name, scopes: wanted, expires_in_days: Number(days) };
    create.mutate(body, { onSuccess: () => form.reset() });
  };
  const options = lives.map((life): Option => [String(life), t.account.tokenLives[life]]);
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
        <fieldset className={styles.scopes}>
          <legend>{t.account.tokenScopes}</legend>
          {scopes.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scope" value={scope} defaultChecked />
              {t.account.scopesLong[scope]}
            </label>
          ))}
          {isScopeless && <p role="alert">{t.account.tokenScopeless}</p>}
        </fieldset>
        <Choice label={t.account.tokenLife} value={days} options={options} onChoose={setDays} />
        <Button type="submit" icon="plus" disabled={create.isPending}>
          {t.account.createToken}
        </Button>
      </form>
    </>
  );
}
