import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import { answered, client } from "../../api/client.ts";
import { Button, ButtonLink } from "../../design/Button.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { isLongEnough } from "../../session/credentials.ts";
import { PasswordField } from "../../session/PasswordField.tsx";
import form from "../../session/signForm.module.css";
import { usePage } from "../../shell/usePage.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./sign.module.css";
import { useLinkToken } from "./useLinkToken.ts";

/** Choose a new password, with the link from the mail. */
export function ResetPage() {
  const { t } = useSpeech();
  const heading = usePage(t.access.resetPage);
  const token = useLinkToken();
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.access.resetTitle}
      </h1>
      <p>{t.access.resetLead}</p>
      <div className={styles.box}>
        {token === "" ? (
          <div className={form.form}>
            <p role="alert">{t.access.linkMissing}</p>
            <ButtonLink to="/forgot" look="strong">
              {t.access.askAgain}
            </ButtonLink>
          </div>
        ) : (
          <NewPassword token={token} />
        )}
      </div>
    </div>
  );
}

function NewPassword({ token }: { readonly token: string }) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const navigate = useNavigate();
  const [isShort, setShort] = useState(false);
  const reset = useMutation({
    mutationFn: (password: string) =>
      answered(client.POST("/api/v1/password/reset/confirmation", { body: { token, password } })),
    onSuccess: () => {
      say(t.access.resetDone);
      navigate("/sign-in");
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setShort(!isLongEnough(password));
    if (isLongEnough(password)) reset.mutate(password);
  };
  const told = reset.error === null ? undefined : explained(reset.error, t);
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <PasswordField
        label={t.account.newPassword}
        name="password"
        autoComplete="new-password"
        hint={t.sign.passwordHint}
        problem={isShort ? t.sign.passwordShort : told}
      />
      <Button type="submit" look="strong" isLarge disabled={reset.isPending}>
        {t.access.reset}
      </Button>
      {reset.error !== null && (
        <p className={form.aside}>
          <Link to="/forgot">{t.access.askAgain}</Link>
        </p>
      )}
    </form>
  );
}
