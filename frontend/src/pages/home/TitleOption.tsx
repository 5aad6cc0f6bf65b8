import { useEffect, useRef } from "react";
import type { FilmCard } from "../../api/types.ts";
import { Icon } from "../../design/Icon.tsx";
import { shortMeta } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./titleSearch.module.css";

interface TitleOptionProps {
  readonly id: string;
  readonly film: FilmCard;
  readonly matchedTitle: string;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One film found by its title; says which title matched when it is not the one shown. */
export function TitleOption(props: TitleOptionProps) {
  const { id, film, matchedTitle, isActive, isPicked, onPoint, onChoose } = props;
  const { t } = useSpeech();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView?.({ block: "nearest" });
  }, [isActive]);
  return (
    // The keys are handled by the combobox, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isPicked || undefined}
      tabIndex={-1}
      className={styles.option}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.thumb}>
        <PosterFrame film={film} />
      </span>
      <Words film={film} matchedTitle={matchedTitle} />
      {isPicked && (
        <span className={styles.picked}>
          <Icon name="check" />
          {t.titleSearch.alreadyPicked}
        </span>
      )}
    </div>
  );
}

function Words({ film, matchedTitle }: Pick<TitleOptionProps, "film" | "matchedTitle">) {
  const { t, language } = useSpeech();
  const title = titleIn(film, language);
  return (
    <span className={styles.words}>
      <span className={styles.title}>{title}</span>
      {matchedTitle !== title && (
        <span className={styles.matched}>{t.titleSearch.matched(matchedTitle)}</span>
      )}
      <span className={styles.meta}>{shortMeta(film)}</span>
    </span>
  );
}
