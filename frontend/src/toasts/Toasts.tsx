import { useEffect, useState } from "react";
import { Icon } from "../design/Icon.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import type { Toast } from "./ToastProvider.tsx";
import styles from "./toasts.module.css";

const milliseconds = 9000;

/** The element of the messages, which what covers the bottom edge pushes up. */
export const toastsId = "toasts";

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}

/** Messages at the edge of the page; they stay while the pointer or the focus is on them. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const [isHeld, setHeld] = useState(false);
  return (
    <div
      id={toastsId}
      className={styles.toasts}
      role="status"
      aria-atomic="false"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} isHeld={isHeld} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

interface ToastLineProps {
  readonly toast: Toast;
  readonly isHeld: boolean;
  readonly onDismiss: (id: number) => void;
}

function ToastLine({ toast, isHeld, onDismiss }: ToastLineProps) {
  const { t } = useSpeech();
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onDismiss(toast.id), milliseconds);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss, toast.id]);
  const undo = toast.undo;
  return (
    <div className={styles.toast}>
      <p>{toast.message}</p>
      {undo && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            undo();
            onDismiss(toast.id);
          }}
        >
          <Icon name="undo" />
          {t.feedback.undo}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t.feedback.dismiss}
        onClick={() => onDismiss(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
