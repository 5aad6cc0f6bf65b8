import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { answered, client } from "../../api/client.ts";
import type { Account } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import button from "../../design/button.module.css";
import { Dialog } from "../../design/Dialog.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { isAboutProof, type Proof, ProofFields, proofIn } from "../../session/ProofFields.tsx";
import { leave } from "../../session/useSession.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

/** Take everything along, or have it all deleted. */
export function DataSection({ account }: { readonly account: Account }) {
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
      {isLeaving && <Farewell account={account} onClose={() => setLeaving(false)} />}
    </Section>
  );
}

interface FarewellProps {
  readonly account: Account;
  readonly onClose: () => void;
}

function Farewell({ account, onClose }: FarewellProps) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const farewell = useMutation({
    mutationFn: ({ current_password: password, ...code }: Proof) =>
      answered(client.DELETE("/api/v1/me", { body: { password, ...code } })),
    onSuccess: () => {
      leave(queries);
      say(t.account.deleted);
      navigate("/");
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    farewell.mutate(proofIn(event.currentTarget));
  };
  return (
    <Dialog title={t.account.delete} onClose={onClose}>
      <p>{t.account.deleteLead}</p>
      <form className={styles.form} onSubmit={submit}>
        <ProofFields account={account} error={farewell.error} label={t.account.deleteConfirm} />
        {farewell.error !== null && !isAboutProof(farewell.error) && (
          <p role="alert">{explained(farewell.error, t)}</p>
        )}
        <Button type="submit" look="danger" disabled={farewell.isPending}>
          {t.account.deleteForever}
        </Button>
      </form>
    </Dialog>
  );
}
