import { Link } from "react-router";
import { kinds } from "../../feedback/items.ts";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

/** The way to everything that was saved and said. */
export function FilmsSection() {
  const { t, format } = useSpeech();
  const { items } = useFeedback();
  const count = (of: (typeof kinds)[number]) => items.filter(({ kind }) => kind === of).length;
  return (
    <Section title={t.account.films} lead={t.account.filmsLead}>
      <ul className={styles.films}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to={`/list?kind=${kind}`}>{t.saved.kinds[kind]}</Link>{" "}
            {format.number(count(kind))}
          </li>
        ))}
        <li>
          <Link to="/list?kind=all">{t.saved.history}</Link>
        </li>
      </ul>
    </Section>
  );
}
