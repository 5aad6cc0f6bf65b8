import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { ApiProblem } from "../api/problem.ts";
import type { Account } from "../api/types.ts";
import { Button } from "../design/Button.tsx";
import { Field } from "../design/Field.tsx";
import { explained } from "../design/Trouble.tsx";
import type { Messages } from "../i18n/en/messages.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { CodeField } from "./CodeField.tsx";
import { type Complaints, complaintsAbout, enteredIn } from "./credentials.ts";
import { PasswordField } from "./PasswordField.tsx";
import styles from "./signForm.module.css";
import { isAccount, useSession } from "./useSession.ts";

export type Way = "up" | "in";

interface SignFormProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly onDone: (account: Account, way: Way) => void;
  /** Say on the button that the five come next. */
  readonly leadsToFive?: boolean;
}

function submitLabel(isUp: boolean, leadsToFive: boolean, t: Messages): string {
  if (isUp) return leadsToFive ? t.sign.upAndSee : t.sign.up;
  return leadsToFive ? t.sign.inAndSee : t.sign.in;
}

function hasCode(error: Error | null, code: string): boolean {
  return error instanceof ApiProblem && error.code === code;
}

/** One short form for both ways in: sign up, or sign in. */
export function SignForm({ way, onWay, onDone, leadsToFive = false }: SignFormProps) {
  const { t } = useSpeech();
  const { signUp, signIn } = useSession();
  const [complaints, setComplaints] = useState<Complaints>({});
  const [isCodeAsked, setCodeAsked] = useState(false);
  const [writtenTo, setWrittenTo] = useState<string | null>(null);
  const isUp = way === "up";
  const session = isUp ? signUp : signIn;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const credentials = enteredIn(form);
    const found = complaintsAbout(credentials, isUp, t);
    setComplaints(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) {
      form.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    session.mutate(credentials, {
      onSuccess: (entered) =>
        isAccount(entered) ? onDone(entered, way) : setWrittenTo(entered.email),
      onError: (error) => hasCode(error, "second-factor-needed") && setCodeAsked(true),
    });
  };
  const change = () => {
    setCodeAsked(false);
    onWay(isUp ? "in" : "up");
  };
  if (writtenTo !== null) return <Written to={writtenTo} />;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <CredentialFields
        isUp={isUp}
        complaints={complaints}
        refusal={session.error}
        isCodeAsked={isCodeAsked && !isUp}
      />
      <Button type="submit" look="strong" isLarge disabled={session.isPending}>
        {submitLabel(isUp, leadsToFive, t)}
      </Button>
      <Button look="quiet" onClick={change}>
        {isUp ? t.sign.toIn : t.sign.toUp}
      </Button>
      {!isUp && (
        <p className={styles.aside}>
          <Link to="/forgot">{t.access.forgot}</Link>
        </p>
      )}
    </form>
  );
}

/** Said where an address has to be confirmed before the account opens. */
function Written({ to }: { readonly to: string }) {
  const { t } = useSpeech();
  return (
    <div role="status" className={styles.form}>
      <h2>{t.access.pendingTitle}</h2>
      <p>{t.access.pending(to)}</p>
    </div>
  );
}

interface CredentialFieldsProps {
  readonly isUp: boolean;
  readonly complaints: Complaints;
  /** What the service said against the credentials. */
  readonly refusal: Error | null;
  readonly isCodeAsked: boolean;
}

function CredentialFields({ isUp, complaints, refusal, isCodeAsked }: CredentialFieldsProps) {
  const { t } = useSpeech();
  const isEmailRefused =
    refusal instanceof ApiProblem && refusal.fields.some((field) => field.endsWith("email"));
  const isCodeWrong = hasCode(refusal, "second-factor-wrong");
  const isSaidAbove =
    refusal === null ||
    isEmailRefused ||
    (isCodeAsked && (isCodeWrong || hasCode(refusal, "second-factor-needed")));
  return (
    <>
      <Field
        label={t.sign.email}
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        problem={isEmailRefused ? t.sign.emailMissing : complaints.email}
      />
      <PasswordField
        key={String(isUp)}
        label={t.sign.password}
        name="password"
        autoComplete={isUp ? "new-password" : "current-password"}
        hint={isUp ? t.sign.passwordHint : undefined}
        problem={complaints.password}
      />
      {isCodeAsked && (
        <>
          <p role="status">{t.access.codeLead}</p>
          <CodeField isNext problem={isCodeWrong ? t.problems["second-factor-wrong"] : undefined} />
        </>
      )}
      {!isSaidAbove && (
        <p role="alert" className={styles.problem}>
          {explained(refusal, t)}
        </p>
      )}
    </>
  );
}
