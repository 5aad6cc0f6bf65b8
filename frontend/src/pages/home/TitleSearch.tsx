import { useId } from "react";
import { Hidden } from "../../design/Hidden.tsx";
import { Icon } from "../../design/Icon.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { TitlePanel } from "./TitlePanel.tsx";
import styles from "./titleSearch.module.css";
import { type TitleBox, useTitleBox } from "./useTitleBox.ts";

/** Instant title search: type, arrow down, Enter (the combobox pattern of WAI-ARIA). */
export function TitleSearch() {
  const { t } = useSpeech();
  const id = useId();
  const box = useTitleBox();
  const status =
    box.isShown && box.found !== undefined && !box.isBusy
      ? t.titleSearch.results(box.found.length)
      : "";
  return (
    <search
      className={styles.search}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || box.close()}
    >
      <label htmlFor={id}>
        <Hidden>{t.titleSearch.label}</Hidden>
        <Icon name="search" />
      </label>
      <TitleInput id={id} box={box} />
      {box.text !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t.titleSearch.clear}
          onClick={box.clear}
        >
          <Icon name="close" />
        </button>
      )}
      <TitlePanel id={id} box={box} />
      <p role="status">
        <Hidden>{status}</Hidden>
      </p>
    </search>
  );
}

function TitleInput({ id, box }: { readonly id: string; readonly box: TitleBox }) {
  const { t } = useSpeech();
  return (
    <input
      ref={box.input}
      id={id}
      className={styles.input}
      type="text"
      inputMode="search"
      enterKeyHint="done"
      role="combobox"
      aria-expanded={box.isShown}
      aria-controls={`${id}list`}
      aria-autocomplete="list"
      aria-activedescendant={
        box.isShown && box.current >= 0 ? `${id}option${box.current}` : undefined
      }
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={120}
      placeholder={t.titleSearch.placeholder}
      value={box.text}
      onChange={(event) => box.type(event.target.value)}
      onFocus={box.open}
      onKeyDown={box.steer}
    />
  );
}
