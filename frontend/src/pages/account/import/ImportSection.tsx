import { useQuery } from "@tanstack/react-query";
import { type ChangeEvent, useId, useState } from "react";
import { importsQuery } from "../../../api/queries.ts";
import type { FilmCard, OwnImport } from "../../../api/types.ts";
import { Button } from "../../../design/Button.tsx";
import { explained } from "../../../design/Trouble.tsx";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../../picks/PicksProvider.tsx";
import styles from "../account.module.css";
import { Section } from "../Section.tsx";
import { Report } from "./Report.tsx";
import { useImport } from "./useImport.ts";

/** Bring ratings along: look first, then take them in, and back out. */
export function ImportSection() {
  const { t } = useSpeech();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const { look, take, undo } = useImport();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.currentTarget.files ?? [];
    setFile(chosen ?? null);
    take.reset();
    look.reset();
    if (chosen !== undefined) look.mutate(chosen);
  };
  const report = take.data ?? look.data;
  const error = take.error ?? look.error;
  return (
    <Section title={t.bring.title} lead={t.bring.lead}>
      <div className={styles.form}>
        <label htmlFor={id}>{t.bring.file}</label>
        <input id={id} type="file" accept=".csv,.zip,text/csv,application/zip" onChange={choose} />
      </div>
      <div role="status">
        {look.isPending && <p>{t.bring.looking}</p>}
        {error !== null && <p className={styles.problem}>{explained(error, t)}</p>}
        {take.data !== undefined && <p className={styles.notice}>{t.bring.done}</p>}
        {report !== undefined && error === null && (
          <Report report={report} isPreview={take.data === undefined} />
        )}
      </div>
      {file !== null && look.data !== undefined && take.data === undefined && (
        <div className={styles.row}>
          <Button
            look="strong"
            onClick={() => take.mutate(file)}
            disabled={take.isPending || look.data.matched === 0}
          >
            {t.bring.take}
          </Button>
        </div>
      )}
      {take.data !== undefined && <PickBest best={take.data.best} />}
      <Past onUndo={undo.mutate} isBusy={undo.isPending} />
    </Section>
  );
}

/** Fill the free places of the five with the films rated best. */
function PickBest({ best }: { readonly best: readonly FilmCard[] }) {
  const { t } = useSpeech();
  const { ids, isComplete, fill } = usePicks();
  if (isComplete || best.every((film) => ids.includes(film.id))) return null;
  return (
    <div className={styles.row}>
      <Button onClick={() => fill(best)}>{t.bring.pickBest}</Button>
    </div>
  );
}

interface PastProps {
  readonly onUndo: (importId: string) => void;
  readonly isBusy: boolean;
}

/** What was brought in before, each with the way back. */
function Past({ onUndo, isBusy }: PastProps) {
  const { t } = useSpeech();
  const { data } = useQuery(importsQuery);
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <h3>{t.bring.past}</h3>
      <ul className={styles.tokens}>
        {data.map((each) => (
          <PastLine key={each.id} past={each} onUndo={() => onUndo(each.id)} isBusy={isBusy} />
        ))}
      </ul>
    </>
  );
}

interface PastLineProps {
  readonly past: OwnImport;
  readonly onUndo: () => void;
  readonly isBusy: boolean;
}

function PastLine({ past, onUndo, isBusy }: PastLineProps) {
  const { t, format } = useSpeech();
  const [name, date] = [t.bring.origins[past.origin], format.date(past.created_at)];
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span>
          {date}: {t.bring.likes(past.likes)}, {t.bring.dislikes(past.dislikes)},{" "}
          {t.bring.seen(past.seen)}
        </span>
      </p>
      <Button
        look="quiet"
        icon="undo"
        aria-label={t.bring.undoOf(name, date)}
        disabled={isBusy}
        onClick={onUndo}
      >
        {t.bring.undo}
      </Button>
    </li>
  );
}
