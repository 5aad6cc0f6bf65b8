import { useState } from "react";
import type { FilmCard } from "../api/types.ts";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useAccount } from "../session/useAccount.ts";
import { useToasts } from "../toasts/ToastProvider.tsx";
import type { SaidKind } from "./items.ts";
import type { FeedbackTools } from "./useFeedback.ts";

interface Reactions {
  press(kind: SaidKind): void;
  /** What waits to be said until somebody has signed in. */
  readonly waiting: SaidKind | null;
  /** Somebody signed in: say what waited. */
  resume(): void;
  giveUp(): void;
}

/** Return what pressing a reaction does: say it or take it back, each with its undo. */
export function useReactions(
  film: FilmCard,
  feedback: FeedbackTools,
  onUndo: (() => void) | undefined,
): Reactions {
  const { t, language } = useSpeech();
  const { say } = useToasts();
  const { account } = useAccount();
  const [waiting, setWaiting] = useState<SaidKind | null>(null);
  const title = titleIn(film, language);

  const give = (kind: SaidKind) => {
    feedback.give(film, kind);
    const undo = () => {
      feedback.take(film, kind);
      onUndo?.();
    };
    say(t.feedback.said[kind](title), undo, "feedback");
  };
  const take = (kind: SaidKind) => {
    feedback.take(film, kind);
    say(t.feedback.unsaid(title), () => feedback.give(film, kind), "feedback");
  };
  return {
    press: (kind) => {
      if (account === null) setWaiting(kind);
      else if (feedback.has(film.id, kind)) take(kind);
      else give(kind);
    },
    waiting,
    resume: () => {
      setWaiting(null);
      if (waiting !== null) give(waiting);
    },
    giveUp: () => setWaiting(null),
  };
}
