import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { answered, client } from "../../api/client.ts";
import { Button } from "../../design/Button.tsx";
import button from "../../design/button.module.css";
import { Dialog } from "../../design/Dialog.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { PasswordField } from "../../session/PasswordField.tsx";
import { leave } from "../../session/useSession.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

/** Take everything along, or have it all deleted. */
export function DataSection() {
  const { t } = useSpeech();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Section title={t.account.data} lead={t.account.exportLead}>
      <div className={styles.row}>
        <a className={button.button} href="/api/v1/me/export" download="cinq.json">
          {t.account.export}
        </a>
        <Button look="danger" onClick={() => setLeaving(true)}>
          {t.account.delete}
        </Button>
      </div>
      {isLeaving && <Farewell onClose={() => setLeaving(false)} />}
    </Section>
  );
}

function Farewell({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const farewell = useMutation({
    mutationFn: (password: string) => answered(client.DELETE("/api/v1/me", { body: { password } })),
    onSuccess: () => {
      leave(queries);
      say(t.account.deleted);
      navigate("/");
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    farewell.mutate(String(new FormData(event.currentTarget).get("password")));
  };
  return (
    <Dialog title={t.account.delete} onClose={onClose}>
      <p>{t.account.deleteLead}</p>
      <form className={styles.form} onSubmit={submit}>
        <PasswordField
          label={t.account.deleteConfirm}
          name="password"
          autoComplete="current-password"
          required
          problem={farewell.error === null ? undefined : explained(farewell.error, t)}
        />
        <Button type="submit" look="danger" disabled={farewell.isPending}>
          {t.account.deleteForever}
        </Button>
      </form>
    </Dialog>
  );
}
