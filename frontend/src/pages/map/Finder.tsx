import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import { titlesQuery } from "../../api/queries.ts";
import { datedTitle } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import type { Stars } from "../../sky/stars.ts";
import styles from "./map.module.css";

/** A box for a title; choosing one flies there. */
export function Finder({
  stars,
  onFind,
}: {
  readonly stars: Stars;
  readonly onFind: (star: number) => void;
}) {
  const { t, language } = useSpeech();
  const id = useId();
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(titlesQuery(asked));
  const found = asked === "" ? [] : (data ?? []).slice(0, 6);
  const choose = (filmId: string) => {
    const star = stars.find(filmId);
    if (star === undefined) return;
    setText("");
    onFind(star);
  };
  return (
    <search className={styles.finder}>
      <label htmlFor={id}>{t.map.find}</label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        placeholder={t.map.find}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const first = found[0];
          if (event.key === "Enter" && first !== undefined) choose(first.film.id);
          if (event.key === "Escape") setText("");
        }}
      />
      {found.length > 0 && (
        <ul>
          {found.map(({ film }) => (
            <li key={film.id}>
              <button type="button" onClick={() => choose(film.id)}>
                {datedTitle(film, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
