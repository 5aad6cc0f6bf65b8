import { useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { SignForm, type Way } from "../../session/SignForm.tsx";
import { useAccount } from "../../session/useAccount.ts";
import { usePage } from "../../shell/usePage.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./sign.module.css";

/** Sign in, or sign up. */
export function SignPage() {
  const { t } = useSpeech();
  const { announce } = useToasts();
  const { account } = useAccount();
  const navigate = useNavigate();
  const [way, setWay] = useState<Way>("in");
  const heading = usePage(way === "in" ? t.sign.in : t.sign.upPage);
  if (account !== null) return <Navigate to="/five" replace />;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {way === "in" ? t.sign.inTitle : t.sign.upTitle}
      </h1>
      <p>{way === "in" ? t.sign.inLead : t.sign.upLead}</p>
      <div className={styles.box}>
        <SignForm
          way={way}
          onWay={setWay}
          onDone={(_, taken) => {
            announce(taken === "up" ? t.sign.welcome : t.sign.welcomeBack);
            navigate("/five");
          }}
        />
      </div>
    </div>
  );
}
