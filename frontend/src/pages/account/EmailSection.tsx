import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { answered, client } from "../../api/client.ts";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Field } from "../../design/Field.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { isAboutProof, type Proof, ProofFields, proofIn } from "../../session/ProofFields.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

type NewAddress = Proof & { readonly email: string };

/** The address of the account: whether it is confirmed, and the way to another one. */
export function EmailSection({ account }: { readonly account: Account }) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const change = useMutation({
    mutationFn: (body: NewAddress) => answered(client.POST("/api/v1/me/email", { body })),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const email = String(new FormData(form).get("email")).trim();
    const onSuccess = () => {
      form.reset();
      say(t.access.changeSent(email));
    };
    change.mutate({ email, ...proofIn(form) }, { onSuccess });
  };
  const { error } = change;
  return (
    <Section title={t.access.emailTitle}>
      <Status account={account} />
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={t.access.newEmail}
          name="email"
          type="email"
          autoComplete="email"
          required
          problem={error === null || isAboutProof(error) ? undefined : explained(error, t)}
        />
        <ProofFields account={account} error={error} />
        <Button type="submit" disabled={change.isPending}>
          {t.access.changeEmail}
        </Button>
      </form>
    </Section>
  );
}

function Status({ account }: { readonly account: Account }) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const resend = useMutation({
    mutationFn: () => answered(client.POST("/api/v1/me/email/verification")),
    onSuccess: () => say(t.access.resent),
    onError: (error) => say(explained(error, t)),
  });
  return (
    <div className={styles.form}>
      <p>
        <strong className={styles.long}>{account.email}</strong>
        {account.email_status === "verified" && ` ${t.access.emailVerified}`}
      </p>
      {account.email_status === "pending" && (
        <>
          <p role="status" className={styles.notice}>
            {t.access.emailPending}
          </p>
          <Button onClick={() => resend.mutate()} disabled={resend.isPending}>
            {t.access.resend}
          </Button>
        </>
      )}
    </div>
  );
}
