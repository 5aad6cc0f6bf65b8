import { useQuery } from "@tanstack/react-query";
import { modelQuery } from "../../api/queries.ts";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import styles from "./receipt.module.css";

/** What answered, and from what: the small print, on a ticket. */
export function Receipt({ modelVersion }: { readonly modelVersion: string | undefined }) {
  const { t, format, language } = useSpeech();
  const { films } = usePicks();
  const { data } = useQuery(modelQuery);
  const counted = data?.counts.films;
  return (
    <section className={styles.receipt} aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{t.receipt.title}</h2>
      <dl>
        <div>
          <dt>{t.receipt.model}</dt>
          <dd>{modelVersion ?? data?.version ?? "…"}</dd>
        </div>
        <div>
          <dt>{t.receipt.since}</dt>
          <dd>{data === undefined ? "…" : format.date(data.promoted_at ?? data.created)}</dd>
        </div>
        {counted !== undefined && (
          <div>
            <dt>{t.receipt.films}</dt>
            <dd>{format.number(counted)}</dd>
          </div>
        )}
        <div className={styles.picks}>
          <dt>{t.receipt.picks}</dt>
          <dd>
            <ol>
              {films.map((film) => (
                <li key={film.id}>{titleIn(film, language)}</li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
      <p>{t.receipt.method}</p>
    </section>
  );
}
