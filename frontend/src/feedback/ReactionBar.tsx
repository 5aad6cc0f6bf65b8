import { useState } from "react";
import type { FilmCard } from "../api/types.ts";
import { Icon, type IconName } from "../design/Icon.tsx";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { SignDialog } from "../session/SignDialog.tsx";
import { useAccount } from "../session/useAccount.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import { kinds, type SaidKind } from "./items.ts";
import styles from "./reactionBar.module.css";
import type { FeedbackTools } from "./useFeedback.ts";

const icons: Readonly<Record<SaidKind, IconName>> = {
  like: "heart",
  dislike: "pass",
  seen: "eye",
  save: "bookmark",
};

interface ReactionBarProps {
  readonly film: FilmCard;
  readonly feedback: FeedbackTools;
  /** Runs when something is taken back, after the service is told. */
  readonly onUndo?: () => void;
}

/** Love it, not for me, seen it, save: one click each, and one to take it back. */
export function ReactionBar({ film, feedback, onUndo }: ReactionBarProps) {
  const { t, language } = useSpeech();
  const { say } = useToasts();
  const { account } = useAccount();
  const [waiting, setWaiting] = useState<SaidKind | null>(null);
  const title = titleIn(film, language);

  const give = (kind: SaidKind) => {
    feedback.give(film, kind);
    say(
      t.feedback.said[kind](title),
      () => {
        feedback.take(film, kind);
        onUndo?.();
      },
      "feedback",
    );
  };
  const press = (kind: SaidKind) => {
    if (account === null) {
      setWaiting(kind);
    } else if (feedback.has(film.id, kind)) {
      feedback.take(film, kind);
      say(t.feedback.unsaid(title), () => feedback.give(film, kind), "feedback");
    } else {
      give(kind);
    }
  };

  return (
    <div className={styles.bar}>
      {kinds.map((kind) => {
        const isSaid = feedback.has(film.id, kind);
        return (
          <button
            key={kind}
            type="button"
            className={styles.reaction}
            data-kind={kind}
            aria-pressed={isSaid}
            onClick={() => press(kind)}
          >
            <Icon name={icons[kind]} filled={isSaid && (kind === "like" || kind === "save")} />
            {t.feedback[kind]}
          </button>
        );
      })}
      {waiting !== null && (
        <SignDialog
          onClose={() => setWaiting(null)}
          onDone={() => {
            setWaiting(null);
            give(waiting);
          }}
        />
      )}
    </div>
  );
}
