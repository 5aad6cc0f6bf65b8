import { useId } from "react";
import type { SearchTerms } from "../../api/queries.ts";
import { Button } from "../../design/Button.tsx";
import { genres, spokenLanguages } from "../../films/genres.ts";
import { useLabels } from "../../films/useLabels.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./search.module.css";

const decades = [2020, 2010, 2000, 1990, 1980, 1970, 1960, 1950];
const firstDecade = 1950;

type Option = readonly [value: string, name: string];

interface FiltersProps {
  readonly terms: SearchTerms;
  readonly onChange: (changes: Partial<SearchTerms>) => void;
}

function byName(options: readonly Option[]): Option[] {
  return [...options].sort(([, one], [, other]) => one.localeCompare(other));
}

/** Genre, decade, language: applied before the search, so a page is never half empty. */
export function Filters({ terms, onChange }: FiltersProps) {
  const { t, format } = useSpeech();
  const labels = useLabels();
  const kinds = byName(genres.map((genre) => [genre, labels.genre(genre)]));
  const spoken = byName(spokenLanguages.map((code) => [code, format.language(code)]));
  const times: Option[] = [
    ...decades.map((decade): Option => [String(decade), t.search.decadeOf(decade)]),
    ["before", t.search.before(firstDecade)],
  ];
  const isFiltered = terms.genre !== "" || terms.decade !== "" || terms.language !== "";
  const none = { genre: "", decade: "", language: "" };
  const choice = (term: "genre" | "decade" | "language", options: readonly Option[]) => (
    <Choice
      label={t.search[term]}
      any={t.search.any[term]}
      value={terms[term]}
      options={options}
      onChoose={(value) => onChange({ [term]: value })}
    />
  );
  return (
    <fieldset className={styles.filters}>
      <legend>{t.search.filters}</legend>
      {choice("genre", kinds)}
      {choice("decade", times)}
      {choice("language", spoken)}
      {isFiltered && (
        <Button look="quiet" icon="close" onClick={() => onChange(none)}>
          {t.search.clear}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice} data-chosen={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
