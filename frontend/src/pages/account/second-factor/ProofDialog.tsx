import type { FormEvent } from "react";
import type { Account } from "../../../api/types.ts";
import { Button } from "../../../design/Button.tsx";
import { Dialog } from "../../../design/Dialog.tsx";
import { explained } from "../../../design/Trouble.tsx";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import { isAboutProof, type Proof, ProofFields, proofIn } from "../../../session/ProofFields.tsx";
import styles from "../account.module.css";

interface Action {
  readonly error: Error | null;
  readonly isPending: boolean;
  mutate(proof: Proof, options: { readonly onSuccess: () => void }): void;
}

interface ProofDialogProps {
  readonly title: string;
  readonly account: Account;
  readonly action: Action;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks once more who it is, then does what the title says. */
export function ProofDialog({ title, account, action, onClose, onDone }: ProofDialogProps) {
  const { t } = useSpeech();
  const { error } = action;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    action.mutate(proofIn(event.currentTarget), { onSuccess: onDone });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <ProofFields account={account} error={error} />
        {error !== null && !isAboutProof(error) && <p role="alert">{explained(error, t)}</p>}
        <Button type="submit" look="strong" disabled={action.isPending}>
          {t.access.continue}
        </Button>
      </form>
    </Dialog>
  );
}
