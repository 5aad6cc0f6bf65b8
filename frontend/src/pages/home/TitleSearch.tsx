import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Link } from "react-router";
import type { FilmCard } from "../../api/types.ts";
import { Hidden } from "../../design/Hidden.tsx";
import { Icon } from "../../design/Icon.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { TitleOption } from "./TitleOption.tsx";
import styles from "./titleSearch.module.css";
import { useTitleSearch } from "./useTitleSearch.ts";

/** Instant title search: type, arrow down, Enter (WAI-ARIA combobox with a list). */
export function TitleSearch() {
  const { t } = useSpeech();
  const { ids, pick } = usePicks();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, isBusy, error } = useTitleSearch(text);
  const options = found ?? [];
  const isShown = isOpen && text.trim() !== "" && (found !== undefined || error !== null);
  const current = Math.min(active, options.length - 1);

  const clear = () => {
    setText("");
    setOpen(false);
    setActive(0);
    input.current?.focus();
  };
  const choose = (film: FilmCard) => {
    if (ids.includes(film.id)) return;
    pick(film);
    clear();
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[current];
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      if (isShown) setOpen(false);
      else clear();
    } else if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(isShown ? (current + step + options.length) % options.length : current);
    } else if (event.key === "Enter" && isShown && !isBusy && chosen !== undefined) {
      event.preventDefault();
      choose(chosen.film);
    }
  };

  return (
    <search
      className={styles.search}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <label htmlFor={id}>
        <Hidden>{t.titleSearch.label}</Hidden>
        <Icon name="search" />
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="done"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && options.length > 0 ? `${id}option${current}` : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={t.titleSearch.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={steer}
      />
      {text !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t.titleSearch.clear}
          onClick={clear}
        >
          <Icon name="close" />
        </button>
      )}
      <div className={styles.panel} hidden={!isShown}>
        <div id={`${id}list`} role="listbox" aria-label={t.titleSearch.label}>
          {options.map(({ film, matched_title }, index) => (
            <TitleOption
              key={film.id}
              id={`${id}option${index}`}
              film={film}
              matchedTitle={matched_title}
              isActive={index === current}
              isPicked={ids.includes(film.id)}
              onPoint={() => setActive(index)}
              onChoose={() => choose(film)}
            />
          ))}
        </div>
        {error !== null && <p className={styles.note}>{explained(error, t)}</p>}
        {found?.length === 0 && <p className={styles.note}>{t.titleSearch.none(text.trim())}</p>}
        <Link className={styles.plot} to={`/search?q=${encodeURIComponent(text.trim())}`}>
          <Icon name="search" />
          {t.titleSearch.plot(text.trim())}
        </Link>
      </div>
      <p role="status">
        <Hidden>
          {isShown && found !== undefined && !isBusy ? t.titleSearch.results(found.length) : ""}
        </Hidden>
      </p>
    </search>
  );
}
