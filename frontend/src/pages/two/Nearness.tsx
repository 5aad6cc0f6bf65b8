import type { FilmCard, RecommendedFilm } from "../../api/types.ts";
import { Sentence } from "../../films/Because.tsx";
import { shownShares } from "../../films/reasons.ts";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import type { Callings } from "./callings.ts";
import styles from "./nearness.module.css";

interface NearnessProps {
  readonly item: RecommendedFilm;
  readonly known: ReadonlyMap<string, FilmCard>;
  readonly names: Callings;
}

/** How near a film is to each of the two, and which picks of whom brought it. */
export function Nearness({ item, known, names }: NearnessProps) {
  const { t, format, language } = useSpeech();
  const [first = 0, second = 0] = item.suits;
  const shares = shownShares(item.because);
  const whose = new Map(item.because.map((share) => [share.film_id, share.whose.join()]));
  const told = (of: string) =>
    shares.named
      .filter(({ filmId }) => whose.get(filmId) === of)
      .flatMap(({ filmId, hundredths }) => {
        const film = known.get(filmId);
        if (film === undefined) return [];
        return [{ title: titleIn(film, language), percent: format.percent(hundredths) }];
      });
  const groups = [
    [names.first, told("1")],
    [names.second, told("2")],
    [t.together.bothOfYou, told("1,2")],
  ] as const;
  return (
    <div className={styles.nearness}>
      <div>
        <p className={styles.lead}>{t.together.nearLead}</p>
        <Meter name={names.first} value={first} whose={1} />
        <Meter name={names.second} value={second} whose={2} />
      </div>
      <p className={styles.sentence}>
        {groups.map(([name, reasons]) =>
          reasons.length === 0 ? null : (
            <span key={name}>
              <Sentence pieces={t.together.from(name, reasons)} />
            </span>
          ),
        )}
        {shares.rest > 0 && t.together.others(format.percent(shares.rest))}
      </p>
    </div>
  );
}

interface MeterProps {
  readonly name: string;
  readonly value: number;
  readonly whose: 1 | 2;
}

function Meter({ name, value, whose }: MeterProps) {
  const { t, format } = useSpeech();
  const hundredths = Math.round(Math.max(0, Math.min(1, value)) * 100);
  const percent = format.percent(hundredths);
  return (
    <div className={styles.meter}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={t.together.near(name, percent)}
      >
        <rect width={100} height={6} className={styles.whole} />
        <rect width={hundredths} height={6} className={styles[`person${whose}`]} />
      </svg>
      <span aria-hidden="true">{percent}</span>
    </div>
  );
}
