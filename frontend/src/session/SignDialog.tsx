import { useState } from "react";
import { Dialog } from "../design/Dialog.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { SignForm, type Way } from "./SignForm.tsx";
import styles from "./signForm.module.css";

interface SignDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly leadsToFive?: boolean;
}

/** The way in without leaving the page. */
export function SignDialog({ onClose, onDone, leadsToFive = false }: SignDialogProps) {
  const { t } = useSpeech();
  const { announce } = useToasts();
  const [way, setWay] = useState<Way>("up");
  return (
    <Dialog title={way === "up" ? t.sign.upTitle : t.sign.inTitle} onClose={onClose}>
      <p className={styles.lead}>{way === "up" ? t.sign.upLead : t.sign.inLead}</p>
      <SignForm
        way={way}
        onWay={setWay}
        leadsToFive={leadsToFive}
        onDone={(_, taken) => {
          announce(taken === "up" ? t.sign.welcome : t.sign.welcomeBack);
          onDone();
        }}
      />
    </Dialog>
  );
}
