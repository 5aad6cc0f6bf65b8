import { type FormEvent, useState } from "react";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { isLongEnough } from "../../session/credentials.ts";
import { PasswordField } from "../../session/PasswordField.tsx";
import { isAboutProof, ProofFields, proofIn } from "../../session/ProofFields.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";
import { useAccountChange } from "./useAccountChange.ts";

/** Return the form's handler, and what is wrong with either password. */
function usePasswordChange() {
  const { t } = useSpeech();
  const { say } = useToasts();
  const change = useAccountChange();
  const [isShort, setShort] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const password = String(new FormData(form).get("new"));
    setShort(!isLongEnough(password));
    if (!isLongEnough(password)) return;
    const onSuccess = () => {
      form.reset();
      say(t.account.passwordChanged);
    };
    change.mutate({ ...proofIn(form), password }, { onSuccess });
  };
  const { error, isPending } = change;
  const newProblem = error === null || isAboutProof(error) ? undefined : explained(error, t);
  return { submit, isPending, error, newProblem: isShort ? t.sign.passwordShort : newProblem };
}

export function PasswordSection({ account }: { readonly account: Account }) {
  const { t } = useSpeech();
  const { submit, isPending, error, newProblem } = usePasswordChange();
  return (
    <Section title={t.account.passwordTitle}>
      <form className={styles.form} onSubmit={submit}>
        <ProofFields account={account} error={error} />
        <PasswordField
          label={t.account.newPassword}
          name="new"
          autoComplete="new-password"
          required
          hint={t.sign.passwordHint}
          problem={newProblem}
        />
        <Button type="submit" disabled={isPending}>
          {t.account.changePassword}
        </Button>
      </form>
    </Section>
  );
}
