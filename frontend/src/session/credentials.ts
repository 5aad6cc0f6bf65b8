import type { Messages } from "../i18n/en/messages.ts";

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, once it is asked for. */
  readonly code?: string;
}

/** What is wrong with credentials before anybody is asked. */
export type Complaints = Partial<Credentials>;

const shortestPassword = 8;
const emailShape = /^\S+@\S+\.\S+$/;

export function isLongEnough(password: string): boolean {
  return password.length >= shortestPassword;
}

/** Return what was entered in `form`. */
export function enteredIn(form: HTMLFormElement): Credentials {
  const entered = new FormData(form);
  const [email, password] = [String(entered.get("email")), String(entered.get("password"))];
  const code = codeIn(form);
  return { email: email.trim(), password, ...code };
}

/** Return the code that was entered in `form`, if any. */
export function codeIn(form: HTMLFormElement): { readonly code?: string } {
  const code = String(new FormData(form).get("code") ?? "").trim();
  return code === "" ? {} : { code };
}

/** Return what to correct, by field; empty when there is nothing to. */
export function complaintsAbout(
  { email, password }: Credentials,
  isNew: boolean,
  t: Messages,
): Complaints {
  const complaints: { email?: string; password?: string } = {};
  if (!emailShape.test(email)) complaints.email = t.sign.emailMissing;
  if (isNew && !isLongEnough(password)) complaints.password = t.sign.passwordShort;
  if (!isNew && password === "") complaints.password = t.sign.passwordMissing;
  return complaints;
}
