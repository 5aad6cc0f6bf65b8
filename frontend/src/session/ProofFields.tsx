import { ApiProblem } from "../api/problem.ts";
import type { Account } from "../api/types.ts";
import { explained } from "../design/Trouble.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { CodeField } from "./CodeField.tsx";
import { codeIn } from "./credentials.ts";
import { PasswordField } from "./PasswordField.tsx";

export interface Proof {
  readonly current_password: string;
  readonly code?: string;
}

/** Return what the fields hold. */
export function proofIn(form: HTMLFormElement): Proof {
  return { current_password: String(new FormData(form).get("current")), ...codeIn(form) };
}

/** Return whether what is wrong is said at one of the fields here. */
export function isAboutProof(error: Error | null): boolean {
  return error instanceof ApiProblem && (isAboutPassword(error) || isAboutCode(error));
}

function isAboutPassword({ code }: ApiProblem): boolean {
  return code === "password-wrong" || code === "too-many-attempts";
}

function isAboutCode({ code }: ApiProblem): boolean {
  return code.startsWith("second-factor-");
}

interface ProofFieldsProps {
  readonly account: Account;
  readonly error: Error | null;
  readonly label?: string;
}

/** The password once more, and a code where the account has a second factor. */
export function ProofFields({ account, error, label }: ProofFieldsProps) {
  const { t } = useSpeech();
  const problem = error instanceof ApiProblem ? error : null;
  const told = error === null ? undefined : explained(error, t);
  return (
    <>
      <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
      <PasswordField
        label={label ?? t.account.currentPassword}
        name="current"
        autoComplete="current-password"
        required
        problem={problem !== null && isAboutPassword(problem) ? told : undefined}
      />
      {account.second_factor && (
        <CodeField problem={problem !== null && isAboutCode(problem) ? told : undefined} />
      )}
    </>
  );
}
