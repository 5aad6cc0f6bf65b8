import { useId, useState } from "react";
import { Button } from "../design/Button.tsx";
import { Choice, type Option } from "../design/Choice.tsx";
import { Icon } from "../design/Icon.tsx";
import { spokenLanguages } from "../films/genres.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { GenreChips } from "./GenreChips.tsx";
import styles from "./wishes.module.css";
import { countOf, decades, type FilmFilters, firstDecade, lengths, noFilters } from "./wishes.ts";

interface FilterRowProps {
  readonly filters: FilmFilters;
  readonly onChange: (changes: Partial<FilmFilters>) => void;
}

/** Genres in and out, decade, length, language: applied before the films are ranked. */
export function FilterRow({ filters, onChange }: FilterRowProps) {
  const { t, format } = useSpeech();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = filters.genres.length + filters.without.length;
  const times: Option[] = [
    ...decades.map((decade): Option => [String(decade), t.search.decadeOf(decade)]),
    ["before", t.search.before(firstDecade)],
  ];
  const minutes = lengths.map(
    (most): Option => [String(most), t.wishes.upTo(format.runtime(most))],
  );
  const spoken = spokenLanguages
    .map((code): Option => [code, format.language(code)])
    .sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <>
      <fieldset className={styles.filters}>
        <legend>{t.search.filters}</legend>
        <button
          type="button"
          className={styles.genres}
          aria-expanded={isOpen}
          aria-controls={`${id}genres`}
          data-chosen={chosen > 0 || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {t.film.genres}
          {chosen > 0 && <span className={styles.count}>{format.number(chosen)}</span>}
          <Icon name="down" />
        </button>
        <Choice
          label={t.search.decade}
          any={t.search.any.decade}
          value={filters.decade}
          options={times}
          onChoose={(decade) => onChange({ decade })}
        />
        <Choice
          label={t.wishes.length}
          any={t.wishes.anyLength}
          value={filters.runtime}
          options={minutes}
          onChoose={(runtime) => onChange({ runtime })}
        />
        <Choice
          label={t.search.language}
          any={t.search.any.language}
          value={filters.language}
          options={spoken}
          onChoose={(language) => onChange({ language })}
        />
        {countOf(filters) > 0 && (
          <Button look="quiet" icon="close" onClick={() => onChange(noFilters)}>
            {t.search.clear}
          </Button>
        )}
      </fieldset>
      <div id={`${id}genres`} className={styles.panel} hidden={!isOpen}>
        <GenreChips filters={filters} onChange={onChange} />
      </div>
    </>
  );
}
