import type { FormEvent } from "react";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Field } from "../../design/Field.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";
import { useAccountChange } from "./useAccountChange.ts";

export function ProfileSection({ account }: { readonly account: Account }) {
  const { t, format } = useSpeech();
  const { say } = useToasts();
  const change = useAccountChange();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name")).trim();
    const display_name = name === "" ? null : name;
    change.mutate({ display_name }, { onSuccess: () => say(t.account.saved) });
  };
  return (
    <Section title={t.account.profile}>
      <p className={styles.lead}>{t.account.since(format.date(account.created_at))}</p>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={t.account.name}
          name="name"
          autoComplete="nickname"
          maxLength={60}
          defaultValue={account.display_name ?? ""}
          problem={change.error === null ? undefined : explained(change.error, t)}
        />
        <Button type="submit" disabled={change.isPending}>
          {t.account.save}
        </Button>
      </form>
    </Section>
  );
}
