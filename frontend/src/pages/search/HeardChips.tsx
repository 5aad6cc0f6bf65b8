import { useQuery } from "@tanstack/react-query";
import { filmQuery } from "../../api/queries.ts";
import type { HeardInQuestion } from "../../api/types.ts";
import { Icon } from "../../design/Icon.tsx";
import { titleIn } from "../../films/title.ts";
import { useLabels } from "../../films/useLabels.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./heard.module.css";
import { type HeardThing, thingOf, writtenIn, yearsSpan } from "./heard.ts";

interface HeardChipsProps {
  readonly question: string;
  readonly heard: readonly HeardInQuestion[];
  /** Keys of what was heard and is not meant. */
  readonly ignored: readonly string[];
  readonly onChange: (ignored: readonly string[]) => void;
}

/** What a question was understood to ask for; each part can be switched off, and on again. */
export function HeardChips({ question, heard, ignored, onChange }: HeardChipsProps) {
  const { t } = useSpeech();
  const things = [
    ...heard.map((thing) => ({ ...thing, isOn: true })),
    ...ignored.map((key) => ({ ...thingOf(key), key, isOn: false })),
  ];
  if (things.length === 0) return null;
  return (
    <div className={styles.heard}>
      <p id="heard-label">{t.search.heard}</p>
      <ul aria-labelledby="heard-label">
        {things.map(({ isOn, key, ...thing }) => (
          <li key={key}>
            <HeardChip
              thing={thing}
              question={question}
              isOn={isOn}
              onPress={() =>
                onChange(isOn ? [...ignored, key] : ignored.filter((other) => other !== key))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HeardChipProps {
  readonly thing: HeardThing;
  readonly question: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function HeardChip({ thing, question, isOn, onPress }: HeardChipProps) {
  const { t } = useSpeech();
  const name = useName(thing, question);
  return (
    <button
      type="button"
      aria-label={isOn ? t.search.ignore(name) : t.search.heed(name)}
      data-off={!isOn || undefined}
      onClick={onPress}
    >
      {name}
      <Icon name={isOn ? "close" : "undo"} />
    </button>
  );
}

/** Return what something heard is called in the reader's language. */
function useName({ kind, value }: HeardThing, question: string): string {
  const { t, format, language } = useSpeech();
  const labels = useLabels();
  const film = useQuery({ ...filmQuery(value), enabled: kind === "film" }).data;
  switch (kind) {
    case "years": {
      const { first, last, isDecade } = yearsSpan(value);
      if (first === last) return first;
      return isDecade ? t.search.decadeOf(Number(first)) : t.search.years(first, last);
    }
    case "genre":
      return labels.genre(value);
    case "language":
      return format.language(value);
    case "person":
      return writtenIn(question, value);
    case "film":
      return t.search.like(film === undefined ? value : titleIn(film, language));
  }
}
