import type { FilmCard } from "../api/types.ts";
import { Icon, type IconName } from "../design/Icon.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { SignDialog } from "../session/SignDialog.tsx";
import { kinds, type SaidKind } from "./items.ts";
import styles from "./reactionBar.module.css";
import type { FeedbackTools } from "./useFeedback.ts";
import { useReactions } from "./useReactions.ts";

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
  const { t } = useSpeech();
  const reactions = useReactions(film, feedback, onUndo);
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
            onClick={() => reactions.press(kind)}
          >
            <Icon name={icons[kind]} filled={isSaid && (kind === "like" || kind === "save")} />
            {t.feedback[kind]}
          </button>
        );
      })}
      {reactions.waiting !== null && (
        <SignDialog onClose={reactions.giveUp} onDone={reactions.resume} />
      )}
    </div>
  );
}
