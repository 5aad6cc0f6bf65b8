import type { ReactNode } from "react";
import { Logo } from "./Logo.tsx";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children?: ReactNode;
  readonly isBusy?: boolean;
  /** Speak up at once: something needs the person. */
  readonly isUrgent?: boolean;
}

/** What a page says in the place of its content: nothing yet, not possible, wait. */
export function Notice({ title, lead, children, isBusy = false, isUrgent = false }: NoticeProps) {
  return (
    <div className={styles.notice} role={isUrgent ? "alert" : "status"}>
      <Logo isBusy={isBusy} />
      <p className={styles.title}>{title}</p>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
