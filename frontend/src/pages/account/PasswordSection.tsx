import { type FormEvent, useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { PasswordField } from "../../session/PasswordField.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";
import { useAccountChange } from "./useAccountChange.ts";

const shortest = 8;

export function PasswordSection({ account }: { readonly account: Account }) {
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
    setShort(password.length < shortest);
    if (password.length < shortest) return;
    change.mutate(
      { current_password, password },
      {
        onSuccess: () => {
          form.reset();
          say(t.account.passwordChanged);
        },
      },
    );
  };
  const isCurrentWrong =
    change.error instanceof ApiProblem && change.error.code === "password-wrong";
  const problem = change.error === null ? undefined : explained(change.error, t);
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
          problem={isCurrentWrong ? problem : undefined}
        />
        <PasswordField
          label={t.account.newPassword}
          name="new"
          autoComplete="new-password"
          required
          hint={t.sign.passwordHint}
          problem={isShort ? t.sign.passwordShort : isCurrentWrong ? undefined : problem}
        />
        <Button type="submit" disabled={change.isPending}>
          {t.account.changePassword}
        </Button>
      </form>
    </Section>
  );
}
