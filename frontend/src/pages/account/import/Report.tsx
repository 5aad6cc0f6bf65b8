import { Link } from "react-router";
import type { ImportReport } from "../../../api/types.ts";
import { datedTitle } from "../../../films/title.ts";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import styles from "../account.module.css";

interface ReportProps {
  readonly report: ImportReport;
  readonly isPreview: boolean;
}

/** What a file says: how many films, which, and which are not here. */
export function Report({ report, isPreview }: ReportProps) {
  const { t, format } = useSpeech();
  return (
    <div className={styles.report}>
      {isPreview && <h3>{t.bring.preview}</h3>}
      <p>{t.bring.found(report.matched, report.read)}</p>
      <ul className={styles.counts}>
        <li>{t.bring.likes(report.likes)}</li>
        <li>{t.bring.dislikes(report.dislikes)}</li>
        <li>{t.bring.seen(report.seen)}</li>
        {report.known > 0 && <li>{t.bring.known(report.known)}</li>}
      </ul>
      <Matches report={report} />
      {report.unmatched_count > 0 && (
        <details>
          <summary>{t.bring.unmatched(report.unmatched_count)}</summary>
          <ul>
            {report.unmatched.map((one) => (
              <li key={one.line}>
                {one.title === "" ? t.bring.line(one.line) : one.title}
                {one.year !== null && ` (${one.year})`}
              </li>
            ))}
          </ul>
          <Rest count={report.unmatched_count - report.unmatched.length} />
        </details>
      )}
      {report.refused_count > 0 && (
        <details>
          <summary>{t.bring.refused(report.refused_count)}</summary>
          <p>{format.list(report.refused.map((one) => t.bring.line(one.line)))}</p>
        </details>
      )}
    </div>
  );
}

function Matches({ report }: { readonly report: ImportReport }) {
  const { t, language, format } = useSpeech();
  const words = { like: t.feedback.like, dislike: t.feedback.dislike, seen: t.feedback.seen };
  if (report.matched === 0) return null;
  return (
    <details>
      <summary>{t.bring.matches}</summary>
      <ul>
        {report.matches.map(({ film, stars, verdict }) => (
          <li key={film.id}>
            <Link to={`/film/${film.id}`}>{datedTitle(film, language)}</Link>
            {`: ${format.number(stars)} ★, ${words[verdict]}`}
          </li>
        ))}
      </ul>
      <Rest count={report.matched - report.matches.length} />
    </details>
  );
}

function Rest({ count }: { readonly count: number }) {
  const { t } = useSpeech();
  return count > 0 ? <p>{t.bring.more(count)}</p> : null;
}
