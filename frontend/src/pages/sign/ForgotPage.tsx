import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { Link } from "react-router";
import { answered, client } from "../../api/client.ts";
import { Button } from "../../design/Button.tsx";
import { Field } from "../../design/Field.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import form from "../../session/signForm.module.css";
import { usePage } from "../../shell/usePage.ts";
import styles from "./sign.module.css";

/** Ask for a new password by mail. */
export function ForgotPage() {
  const { t } = useSpeech();
  const heading = usePage(t.access.forgotPage);
  const ask = useMutation({
    mutationFn: async (email: string) => {
      await answered(client.POST("/api/v1/password/reset", { body: { email } }));
      return email;
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate(String(new FormData(event.currentTarget).get("email")).trim());
  };
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.access.forgotTitle}
      </h1>
      <p>{t.access.forgotLead}</p>
      <div className={styles.box}>
        {ask.data !== undefined ? (
          <div role="status" className={form.form}>
            <h2>{t.access.sentTitle}</h2>
            <p>{t.access.sent(ask.data)}</p>
          </div>
        ) : (
          <form className={form.form} onSubmit={submit}>
            <Field
              label={t.sign.email}
              name="email"
              type="email"
              autoComplete="email"
              required
              problem={ask.error === null ? undefined : explained(ask.error, t)}
            />
            <Button type="submit" look="strong" isLarge disabled={ask.isPending}>
              {t.access.send}
            </Button>
          </form>
        )}
        <p className={form.aside}>
          <Link to="/sign-in">{t.access.backToSignIn}</Link>
        </p>
      </div>
    </div>
  );
}
