import { ApiProblem, isPassing } from "../api/problem.ts";
import type { Messages } from "../i18n/en/messages.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** Return what to tell a person about `error`. */
export function explained(error: unknown, t: Messages): string {
  const code = error instanceof ApiProblem ? error.code : "unknown";
  const messages: Readonly<Record<string, string>> = t.problems;
  return messages[code] ?? t.problems.unknown;
}

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What a page shows when it could not get what it is for. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useSpeech();
  if (isPassing(error)) return <Preparing />;
  return (
    <Notice title={explained(error, t)} isUrgent>
      <Button look="strong" onClick={onRetry}>
        {t.state.retry}
      </Button>
    </Notice>
  );
}

/** Shown while the service is loading a model; the page goes on by itself. */
export function Preparing() {
  const { t } = useSpeech();
  return <Notice title={t.state.preparing} lead={t.state.preparingLead} isBusy />;
}
