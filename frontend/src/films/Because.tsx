import type { FilmCard, RecommendedFilm } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import type { Piece } from "../i18n/pieces.ts";
import styles from "./because.module.css";
import { type ShownShares, shownShares } from "./reasons.ts";
import { titleIn } from "./title.ts";

/** A sentence with the titles of works in it. */
export function Sentence({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece) =>
    typeof piece === "string" ? piece : <cite key={piece.cite}>{piece.cite}</cite>,
  );
}

interface BecauseProps {
  readonly item: RecommendedFilm;
  /** The picks, in the order of their colours. */
  readonly picks: readonly string[];
  /** Picks and liked films by id: whatever a reason may name. */
  readonly known: ReadonlyMap<string, FilmCard>;
  /** The picks are somebody else's. */
  readonly isTold?: boolean;
}

/** Why a film was recommended: a sentence, and a bar with the true share of each pick. */
export function Because({ item, picks, known, isTold = false }: BecauseProps) {
  const { t, format, language } = useSpeech();
  const shares = shownShares(item.because);
  const reasons = shares.named.flatMap(({ filmId, hundredths }) => {
    const film = known.get(filmId);
    if (film === undefined) return [];
    return [{ title: titleIn(film, language), percent: format.percent(hundredths) }];
  });
  const [first] = reasons;
  if (first === undefined) return null;
  const others = shares.rest === 0 ? null : format.percent(shares.rest);
  const isWhole = !isTold && reasons.length === 1 && others === null;
  const reason = isTold ? t.together.sharedReason : t.results.reason;
  const sentence = isWhole ? t.results.whole(first.title) : reason(reasons, others);
  return (
    <div className={styles.because}>
      <ShareBar shares={shares} picks={picks} label={t.results.shares(reasons, others)} />
      <p className={styles.sentence}>
        <Sentence pieces={sentence} />
      </p>
    </div>
  );
}

interface ShareBarProps {
  readonly shares: ShownShares;
  readonly picks: readonly string[];
  readonly label: string;
}

const gap = 0.6;

/** The shares side by side, each in the colour of its pick; what is liked but not picked is grey. */
function ShareBar({ shares: { named }, picks, label }: ShareBarProps) {
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect width={100} height={4} className={styles.rest} />
      {named.map(({ filmId, hundredths }, index) => (
        <rect
          key={filmId}
          x={named.slice(0, index).reduce((sum, share) => sum + share.hundredths, 0)}
          width={Math.max(0, hundredths - gap)}
          height={4}
          className={styles[`pick${picks.indexOf(filmId) + 1}`] ?? styles.liked}
        />
      ))}
    </svg>
  );
}
