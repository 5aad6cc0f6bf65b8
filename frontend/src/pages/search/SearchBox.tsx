import { type FormEvent, useId } from "react";
import { Button } from "../../design/Button.tsx";
import { Hidden } from "../../design/Hidden.tsx";
import { Icon } from "../../design/Icon.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./search.module.css";

const longest = 400;

interface SearchBoxProps {
  readonly text: string;
  readonly onAsk: (text: string) => void;
}

/** The box for a title, a plot or a mood. */
export function SearchBox({ text, onAsk }: SearchBoxProps) {
  const { t } = useSpeech();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk(String(new FormData(event.currentTarget).get("q")).trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>
        <Hidden>{t.search.label}</Hidden>
        <Icon name="search" />
      </label>
      <input
        key={text}
        id={id}
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={longest}
        placeholder={t.search.placeholder}
        defaultValue={text}
      />
      <Button type="submit" look="strong">
        {t.search.submit}
      </Button>
    </form>
  );
}
