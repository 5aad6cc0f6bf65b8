import type { FormEvent } from "react";
import type { components } from "../../../api/schema.d.ts";
import { Button } from "../../../design/Button.tsx";
import { explained } from "../../../design/Trouble.tsx";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import { CodeField } from "../../../session/CodeField.tsx";
import styles from "../account.module.css";

interface SetupProps {
  readonly setup: components["schemas"]["SecondFactorSetup"];
  readonly confirm: {
    readonly error: Error | null;
    readonly isPending: boolean;
    mutate(code: string): void;
  };
  readonly onCancel: () => void;
}

/** The key for an authenticator, as a picture and in letters, and the first code of it. */
export function Setup({ setup, confirm, onCancel }: SetupProps) {
  const { t } = useSpeech();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirm.mutate(String(new FormData(event.currentTarget).get("code")).trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t.access.scan}</p>
      <img className={styles.picture} src={setup.picture} alt={t.access.picture} />
      <dl className={styles.key}>
        <dt>{t.access.key}</dt>
        <dd>
          <code>{setup.secret.match(/.{1,4}/g)?.join(" ")}</code>
        </dd>
      </dl>
      <CodeField
        isNext
        problem={confirm.error === null ? undefined : explained(confirm.error, t)}
      />
      <div className={styles.row}>
        <Button type="submit" look="strong" disabled={confirm.isPending}>
          {t.access.confirmCode}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.access.cancel}
        </Button>
      </div>
    </form>
  );
}
