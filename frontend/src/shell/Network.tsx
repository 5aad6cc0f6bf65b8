import { useSyncExternalStore } from "react";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./layout.module.css";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** Says when there is no network, and that nothing picked is lost. */
export function Network() {
  const { t } = useSpeech();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={styles.network}>
      {isOnline ? null : (
        <>
          <strong>{t.state.offline}</strong> {t.state.offlineLead}
        </>
      )}
    </div>
  );
}
