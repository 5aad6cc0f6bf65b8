import { type ReactNode, useState } from "react";
import { isPassing } from "../api/problem.ts";
import { Notice } from "../design/Notice.tsx";
import { Preparing, Trouble } from "../design/Trouble.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { SignForm, type Way } from "./SignForm.tsx";
import styles from "./signedIn.module.css";
import { useAccount } from "./useAccount.ts";

/** Shows its content to whoever is signed in, and the way in to everybody else. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { t } = useSpeech();
  const { account, isPending, error, retry } = useAccount({ isNeeded: true });
  if (account !== null) return children;
  if (isPending)
    return isPassing(error) ? <Preparing /> : <Notice title={t.state.loading} isBusy />;
  if (error !== null) return <Trouble error={error} onRetry={retry} />;
  return <Door />;
}

function Door() {
  const { t } = useSpeech();
  const { announce } = useToasts();
  const [way, setWay] = useState<Way>("in");
  return (
    <div className={styles.door}>
      <p>{t.sign.needed}</p>
      <SignForm
        way={way}
        onWay={setWay}
        onDone={(_, taken) => announce(taken === "up" ? t.sign.welcome : t.sign.welcomeBack)}
      />
    </div>
  );
}
