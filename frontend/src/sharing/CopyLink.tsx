import { Button } from "../design/Button.tsx";
import { Field } from "../design/Field.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { linkOf } from "./links.ts";
import styles from "./sharing.module.css";

interface CopyLinkProps {
  readonly path: string;
  /** What the link is called where it is sent. */
  readonly title: string;
}

/** A link to pass on: to be copied, or sent by whatever the browser offers. */
export function CopyLink({ path, title }: CopyLinkProps) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const url = linkOf(path);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    say(t.together.copied);
  };
  const send = () => {
    // Whoever changes their mind has sent nothing, and nothing is wrong.
    navigator.share({ title, url }).catch(() => undefined);
  };
  return (
    <div className={styles.link}>
      <Field
        label={t.together.link}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      {/* Browsers give the clipboard to secure pages only; the link can be selected anywhere. */}
      {window.isSecureContext && (
        <Button icon="copy" onClick={copy}>
          {t.together.copy}
        </Button>
      )}
      {"share" in navigator && (
        <Button icon="share" onClick={send}>
          {t.together.send}
        </Button>
      )}
    </div>
  );
}
