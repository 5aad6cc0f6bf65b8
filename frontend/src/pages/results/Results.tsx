import { useCallback, useMemo } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { recommendationsQuery } from "../../api/queries.ts";
import type { FilmCard, Kind } from "../../api/types.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing } from "../../design/Trouble.tsx";
import { SaidList } from "../../feedback/SaidList.tsx";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { Because, Sentence } from "../../films/Because.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { LineupCards } from "../../lineup/LineupCards.tsx";
import { type Lineup, useLineup } from "../../lineup/useLineup.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { sharedPath } from "../../sharing/links.ts";
import { Receipt } from "../../sharing/Receipt.tsx";
import { Tuning } from "../../wishes/Tuning.tsx";
import { useWishes } from "../../wishes/useWishes.ts";
import { noWishes } from "../../wishes/wishes.ts";
import styles from "./results.module.css";

/** The five with their reasons, what was said, and the receipt. */
export function Results() {
  const { t, format, language } = useSpeech();
  const { films: picks, ids } = usePicks();
  const feedback = useFeedback();
  const [wishes, change] = useWishes();
  const ask = useCallback(
    (limit: number) => recommendationsQuery(ids, wishes, limit),
    [ids, wishes],
  );
  const five = useLineup({ ask, said: feedback.items, isReady: !feedback.isPending });
  const known = useMemo(() => {
    const named = [...feedback.items.map(({ film }) => film), ...picks];
    return new Map<string, FilmCard>(named.map((film) => [film.id, film]));
  }, [feedback.items, picks]);
  const count = (of: Kind) => feedback.items.filter(({ kind }) => kind === of).length;
  const counts = (["like", "dislike", "seen"] as const)
    .map((kind) => [t.saved.kinds[kind], count(kind)] as const)
    .filter(([, films]) => films > 0)
    .map(([name, films]) => t.feedback.of(name, format.number(films)));
  const said = counts.length === 0 ? undefined : format.list(counts);
  const instead = insteadOf(five);
  if (instead !== null) return instead;
  return (
    <>
      <div className={styles.lead}>
        <p>
          <Sentence pieces={t.results.because(picks.map((film) => titleIn(film, language)))} />
        </p>
        <div className={styles.actions}>
          <ButtonLink to="/">{t.results.change}</ButtonLink>
          <ButtonLink to="/two" icon="people">
            {t.results.two}
          </ButtonLink>
        </div>
      </div>
      <Tuning wishes={wishes} onChange={change} />
      <LineupCards
        five={five}
        feedback={feedback}
        why={(item) => <Because item={item} picks={ids} known={known} />}
        onClear={() => change(noWishes)}
      />
      <div className={styles.after}>
        {feedback.items.length > 0 && (
          <section aria-labelledby="reactions-heading" className={styles.reactions}>
            <h2 id="reactions-heading">{t.results.reactions}</h2>
            <p>{t.results.reactionsLead}</p>
            <SaidList items={feedback.items} feedback={feedback} />
          </section>
        )}
        <Receipt
          modelVersion={five.modelVersion}
          items={five.cards.map(({ item }) => item)}
          picks={picks}
          picksTitle={t.receipt.picks}
          known={known}
          wishes={wishes}
          said={said}
          path={sharedPath({ picks: ids, wishes, model: five.modelVersion })}
          linkTitle={t.results.title}
          linkLead={said === undefined ? t.together.shareLead : t.together.shareReactions}
        />
      </div>
    </>
  );
}

/** Return what stands in the place of the whole page, where tuning would not help. */
function insteadOf(five: Lineup) {
  if (five.cards.length > 0 || five.failure === null) return null;
  if (five.isPending && five.isFetching) return <Preparing />;
  if (five.failure instanceof ApiProblem && five.failure.code === "picks-gone") return <Gone />;
  return null;
}

function Gone() {
  const { t } = useSpeech();
  return (
    <Notice title={t.results.gone} lead={t.results.goneLead}>
      <ButtonLink to="/" look="strong">
        {t.results.continuePicking}
      </ButtonLink>
    </Notice>
  );
}
