import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../../api/client.ts";
import { sessionsQuery } from "../../api/queries.ts";
import type { OwnSession } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { explained, Trouble } from "../../design/Trouble.tsx";
import type { Messages } from "../../i18n/en/messages.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

function nameOf({ browser, system }: OwnSession, t: Messages): string {
  if (browser !== null && system !== null) return t.access.browserOn(browser, system);
  return browser ?? system ?? t.access.unknownBrowser;
}

/** Every browser in which the person is signed in, and the way to end what is not theirs. */
export function SessionsSection() {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const end = useEnding(t.access.othersEnded);
  return (
    <Section title={t.access.sessions} lead={t.access.sessionsLead}>
      {error !== null && data === undefined && (
        <Trouble error={error} onRetry={() => void refetch()} />
      )}
      <ul className={styles.tokens}>
        {data?.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {data !== undefined && data.length > 1 && (
        <div className={styles.row}>
          <Button onClick={() => end.mutate(null)} disabled={end.isPending}>
            {t.access.endOthers}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Return the mutation that ends one session, or with null all others. */
function useEnding(done: string) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (session_id: string | null) =>
      session_id === null
        ? answered(client.DELETE("/api/v1/me/sessions"))
        : answered(
            client.DELETE("/api/v1/me/sessions/{session_id}", { params: { path: { session_id } } }),
          ),
    onSuccess: () => say(done),
    onError: (error) => say(explained(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

function SessionLine({ session }: { readonly session: OwnSession }) {
  const { t, format } = useSpeech();
  const end = useEnding(t.access.sessionEnded);
  const name = nameOf(session, t);
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {session.is_current && <em className={styles.badge}>{t.access.current}</em>}
        <span>
          {t.access.sessionSince(format.date(session.created_at))},{" "}
          {t.access.sessionSeen(format.date(session.seen_at))},{" "}
          {t.access.sessionEnds(format.date(session.expires_at))}
        </span>
      </p>
      {!session.is_current && (
        <Button
          look="quiet"
          icon="close"
          aria-label={t.access.endSession(name)}
          disabled={end.isPending}
          onClick={() => end.mutate(session.id)}
        />
      )}
    </li>
  );
}
