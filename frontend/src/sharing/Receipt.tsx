import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { modelQuery } from "../api/queries.ts";
import type { FilmCard, RecommendedFilm } from "../api/types.ts";
import { Sentence } from "../films/Because.tsx";
import { shownShares } from "../films/reasons.ts";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { useWishWords } from "../wishes/useWishWords.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { CopyLink } from "./CopyLink.tsx";
import styles from "./receipt.module.css";

interface ReceiptProps {
  readonly modelVersion: string | undefined;
  readonly items: readonly RecommendedFilm[];
  readonly picks: readonly FilmCard[];
  readonly picksTitle: string;
  readonly known: ReadonlyMap<string, FilmCard>;
  readonly wishes: Wishes;
  /** What was said and counts, in words; nothing where nothing was. */
  readonly said?: string | undefined;
  /** The address that shows this to anybody, and what it is called. */
  readonly path: string;
  readonly linkTitle: string;
  readonly linkLead: string;
}

/** What answered, from what, and why; with a link that shows it to others: the small print. */
export function Receipt(props: ReceiptProps) {
  const { t, format, language } = useSpeech();
  const { data } = useQuery(modelQuery);
  const counted = data?.counts.films;
  const words = useWishWords(props.wishes);
  return (
    <section className={styles.receipt} aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{t.receipt.title}</h2>
      <div className={styles.columns}>
        <dl>
          <Line name={t.receipt.model}>{props.modelVersion ?? data?.version ?? "…"}</Line>
          <Line name={t.receipt.since}>
            {data === undefined ? "…" : format.date(data.promoted_at ?? data.created)}
          </Line>
          {counted !== undefined && <Line name={t.receipt.films}>{format.number(counted)}</Line>}
          <Line name={props.picksTitle}>
            {format.list(props.picks.map((film) => titleIn(film, language)))}
          </Line>
          <Line name={t.together.receipt.dials}>{words.dials}</Line>
          <Line name={t.together.receipt.filters}>{words.filters}</Line>
          {props.said !== undefined && (
            <Line name={t.together.receipt.reactions}>{props.said}</Line>
          )}
        </dl>
        <div>
          <h3>{t.together.receipt.heading}</h3>
          <Brought items={props.items} known={props.known} />
          <p className={styles.method}>{t.receipt.method}</p>
        </div>
      </div>
      <div className={styles.share}>
        <h3>{t.together.shareTitle}</h3>
        <p>{props.linkLead}</p>
        <CopyLink path={props.path} title={props.linkTitle} />
      </div>
    </section>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface BroughtProps {
  readonly items: readonly RecommendedFilm[];
  readonly known: ReadonlyMap<string, FilmCard>;
}

/** Each film with the pick that brought most of it. */
function Brought({ items, known }: BroughtProps) {
  const { t, format, language } = useSpeech();
  return (
    <ol className={styles.brought}>
      {items.map(({ film, because }) => {
        const [most] = shownShares(because).named;
        const pick = most === undefined ? undefined : known.get(most.filmId);
        if (most === undefined || pick === undefined) return null;
        const [title, by] = [titleIn(film, language), titleIn(pick, language)];
        const pieces = t.together.receipt.brought(title, by, format.percent(most.hundredths));
        return (
          <li key={film.id}>
            <Sentence pieces={pieces} />
          </li>
        );
      })}
    </ol>
  );
}
