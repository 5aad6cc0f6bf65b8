import { useMemo } from "react";
import { ApiProblem } from "../../api/problem.ts";
import type { FilmCard } from "../../api/types.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { Sentence } from "../../films/Because.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { Five } from "./Five.tsx";
import { Reactions } from "./Reactions.tsx";
import { Receipt } from "./Receipt.tsx";
import styles from "./results.module.css";
import { type Lineup, useLineup } from "./useLineup.ts";

/** The five with their reasons, what was said, and the receipt. */
export function Results() {
  const { t, language } = useSpeech();
  const { films: picks, ids } = usePicks();
  const feedback = useFeedback();
  const five = useLineup({ picks: ids, said: feedback.items, isReady: !feedback.isPending });
  const known = useMemo(() => {
    const named = [...feedback.items.map(({ film }) => film), ...picks];
    return new Map<string, FilmCard>(named.map((film) => [film.id, film]));
  }, [feedback.items, picks]);
  if (five.cards.length === 0 && five.failure !== null) return <NoFive five={five} />;
  return (
    <>
      <div className={styles.lead}>
        <p>
          <Sentence pieces={t.results.because(picks.map((film) => titleIn(film, language)))} />
        </p>
        <ButtonLink to="/">{t.results.change}</ButtonLink>
      </div>
      <Five five={five} known={known} feedback={feedback} />
      <div className={styles.after}>
        <Reactions feedback={feedback} />
        <Receipt modelVersion={five.modelVersion} />
      </div>
    </>
  );
}

/** Why there are no five, and what to do. */
function NoFive({ five }: { readonly five: Lineup }) {
  const { t } = useSpeech();
  if (five.isPending && five.isFetching) return <Preparing />;
  if (five.failure instanceof ApiProblem && five.failure.code === "picks-gone") {
    return (
      <Notice title={t.results.gone} lead={t.results.goneLead}>
        <ButtonLink to="/" look="strong">
          {t.results.continuePicking}
        </ButtonLink>
      </Notice>
    );
  }
  return <Trouble error={five.failure} onRetry={five.retry} />;
}
