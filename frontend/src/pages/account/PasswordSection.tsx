import { type FormEvent, useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { isLongEnough } from "../../session/credentials.ts";
import { PasswordField } from "../../session/PasswordField.tsx";
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
    const entered = new FormData(form);
    const [current_password, password] = [
      String(entered.get("current")),
      String(entered.get("new")),
    ];
    setShort(!isLongEnough(password));
    if (!isLongEnough(password)) return;
    const onSuccess = () => {
      form.reset();
      say(t.account.passwordChanged);
    };
    change.mutate({ current_password, password }, { onSuccess });
  };
  const isCurrentWrong =
    change.error instanceof ApiProblem && change.error.code === "password-wrong";
  const problem = change.error === null ? undefined : explained(change.error, t);
  const newProblem = isCurrentWrong ? undefined : problem;
  return {
    submit,
    isPending: change.isPending,
    currentProblem: isCurrentWrong ? problem : undefined,
    newProblem: isShort ? t.sign.passwordShort : newProblem,
  };
}

export function PasswordSection({ account }: { readonly account: Account }) {
  const { t } = useSpeech();
  const { submit, isPending, currentProblem, newProblem } = usePasswordChange();
  return (
    <Section title={t.account.passwordTitle}>
      <form className={styles.form} onSubmit={submit}>
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={account.email}
          readOnly
        />
        <PasswordField
          label={t.account.currentPassword}
          name="current"
          autoComplete="current-password"
          required
          problem={currentProblem}
        />
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
