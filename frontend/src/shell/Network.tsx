import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useIsOnline } from "../offline/useNetwork.ts";
import styles from "./layout.module.css";

/** Says when there is no network, and that nothing picked is lost; unless the page says so. */
export function Network({ isSaid }: { readonly isSaid: boolean }) {
  const { t } = useSpeech();
  const isOnline = useIsOnline();
  return (
    <div role="status" className={styles.network}>
      {isOnline || isSaid ? null : (
        <>
          <strong>{t.state.offline}</strong> {t.state.offlineLead}
        </>
      )}
    </div>
  );
}
