import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";

/** A token, the one time it is shown. */
export function NewToken({ token }: { readonly token: string }) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    say(t.account.copied);
  };
  return (
    <div className={styles.newToken} role="status">
      <p>{t.account.tokenOnce}</p>
      <code>{token}</code>
      {/* Browsers give the clipboard to secure pages only. */}
      {window.isSecureContext && <Button onClick={copy}>{t.account.copy}</Button>}
    </div>
  );
}
