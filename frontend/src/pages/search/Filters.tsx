import { type ReactNode, useId } from "react";
import type { SearchTerms } from "../../api/queries.ts";
import { Button } from "../../design/Button.tsx";
import { genres, spokenLanguages } from "../../films/genres.ts";
import { useLabels } from "../../films/useLabels.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./search.module.css";

const decades = [2020, 2010, 2000, 1990, 1980, 1970, 1960, 1950];
const firstDecade = 1950;

interface FiltersProps {
  readonly terms: SearchTerms;
  readonly onChange: (changes: Partial<SearchTerms>) => void;
}

/** Genre, decade, language: applied before the search, so a page is never half empty. */
export function Filters({ terms, onChange }: FiltersProps) {
  const { t, format } = useSpeech();
  const labels = useLabels();
  const byName = (names: readonly (readonly [string, string])[]) =>
    [...names].sort(([, one], [, other]) => one.localeCompare(other));
  const spoken = byName(spokenLanguages.map((code) => [code, format.language(code)]));
  const kinds = byName(genres.map((genre) => [genre, labels.genre(genre)]));
  const isFiltered = terms.genre !== "" || terms.decade !== "" || terms.language !== "";
  return (
    <fieldset className={styles.filters}>
      <legend>{t.search.filters}</legend>
      <Choice label={t.search.genre} value={terms.genre} onChoose={(genre) => onChange({ genre })}>
        {kinds.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={t.search.decade}
        value={terms.decade}
        onChoose={(decade) => onChange({ decade })}
      >
        {decades.map((decade) => (
          <option key={decade} value={decade}>
            {t.search.decadeOf(decade)}
          </option>
        ))}
        <option value="before">{t.search.before(firstDecade)}</option>
      </Choice>
      <Choice
        label={t.search.language}
        value={terms.language}
        onChoose={(language) => onChange({ language })}
      >
        {spoken.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
      {isFiltered && (
        <Button
          look="quiet"
          icon="close"
          onClick={() => onChange({ genre: "", decade: "", language: "" })}
        >
          {t.search.clear}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className={styles.choice} data-chosen={value !== "" || undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t.search.any}</option>
        {children}
      </select>
    </div>
  );
}
