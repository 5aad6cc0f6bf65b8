import { type ComponentProps, useState } from "react";
import { Field } from "../design/Field.tsx";
import { Icon } from "../design/Icon.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./signForm.module.css";

type PasswordFieldProps = Omit<ComponentProps<typeof Field>, "type" | "after">;

/** A password that can be looked at while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useSpeech();
  const [isShown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={isShown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="off"
      after={
        <button
          type="button"
          className={styles.show}
          aria-pressed={isShown}
          aria-label={t.sign.show}
          onClick={() => setShown(!isShown)}
        >
          <Icon name="eye" filled={isShown} />
        </button>
      }
    />
  );
}
