import { type ReactNode, useEffect, useId, useRef } from "react";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./dialog.module.css";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal window; it is open for as long as it is rendered. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // A click on the veil behind the window closes it; Escape does so by itself.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <h2 id={id}>{title}</h2>
        {children}
        {/* Last, so that the window opens with the focus on what it is for. */}
        <button type="button" className={styles.close} aria-label={t.sign.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  );
}
