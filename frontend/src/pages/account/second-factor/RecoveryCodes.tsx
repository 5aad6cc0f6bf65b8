import { useEffect, useRef } from "react";
import { Button } from "../../../design/Button.tsx";
import button from "../../../design/button.module.css";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import styles from "../account.module.css";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, the one time they are shown. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`Cinq\n\n${codes.join("\n")}\n`)}`;
  return (
    <div className={styles.newToken}>
      <h3 ref={heading} tabIndex={-1}>
        {t.access.recovery}
      </h3>
      <p>{t.access.recoveryLead}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <a className={button.button} href={file} download="cinq-recovery-codes.txt">
          {t.access.download}
        </a>
        <Button look="strong" onClick={onKept}>
          {t.access.kept}
        </Button>
      </div>
    </div>
  );
}
