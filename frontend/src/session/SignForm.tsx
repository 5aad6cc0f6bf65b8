import { type FormEvent, useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import type { Account } from "../api/types.ts";
import { Button } from "../design/Button.tsx";
import { Field } from "../design/Field.tsx";
import { explained } from "../design/Trouble.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { PasswordField } from "./PasswordField.tsx";
import styles from "./signForm.module.css";
import { useSession } from "./useSession.ts";

export type Way = "up" | "in";

interface SignFormProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly onDone: (account: Account, way: Way) => void;
  /** Say on the button that the five come next. */
  readonly leadsToFive?: boolean;
}

interface Complaints {
  readonly email?: string;
  readonly password?: string;
}

const shortestPassword = 8;

/** One short form for both ways in: sign up, or sign in. */
export function SignForm({ way, onWay, onDone, leadsToFive = false }: SignFormProps) {
  const { t } = useSpeech();
  const { signUp, signIn } = useSession();
  const [complaints, setComplaints] = useState<Complaints>({});
  const isUp = way === "up";
  const session = isUp ? signUp : signIn;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    const [email, password] = [
      String(entered.get("email")).trim(),
      String(entered.get("password")),
    ];
    const found: Complaints = {
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: t.sign.emailMissing }),
      ...(isUp && password.length < shortestPassword ? { password: t.sign.passwordShort } : {}),
      ...(!isUp && password === "" ? { password: t.sign.passwordMissing } : {}),
    };
    setComplaints(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) {
      form.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    session.mutate({ email, password }, { onSuccess: (account) => onDone(account, way) });
  };
  const isEmailRefused =
    session.error instanceof ApiProblem &&
    session.error.fields.some((field) => field.endsWith("email"));
  const label = leadsToFive
    ? isUp
      ? t.sign.upAndSee
      : t.sign.inAndSee
    : isUp
      ? t.sign.up
      : t.sign.in;

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t.sign.email}
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        problem={complaints.email ?? (isEmailRefused ? t.sign.emailMissing : undefined)}
      />
      <PasswordField
        key={way}
        label={t.sign.password}
        name="password"
        autoComplete={isUp ? "new-password" : "current-password"}
        hint={isUp ? t.sign.passwordHint : undefined}
        problem={complaints.password}
      />
      {session.error !== null && !isEmailRefused && (
        <p role="alert" className={styles.problem}>
          {explained(session.error, t)}
        </p>
      )}
      <Button type="submit" look="strong" isLarge disabled={session.isPending}>
        {label}
      </Button>
      <Button look="quiet" onClick={() => onWay(isUp ? "in" : "up")}>
        {isUp ? t.sign.toIn : t.sign.toUp}
      </Button>
    </form>
  );
}
