import { useMemo, useRef } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { Button, ButtonLink } from "../../design/Button.tsx";
import { Hidden } from "../../design/Hidden.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { Sentence } from "../../films/Because.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { CardSkeletons } from "./CardSkeletons.tsx";
import { Reactions } from "./Reactions.tsx";
import { Receipt } from "./Receipt.tsx";
import { ResultCard } from "./ResultCard.tsx";
import styles from "./results.module.css";
import { useLineup } from "./useLineup.ts";

/** The five with their reasons, five more, what was said, and the receipt. */
export function Results() {
  const { t, language } = useSpeech();
  const { films: picks, ids } = usePicks();
  const feedback = useFeedback();
  const five = useLineup({ picks: ids, said: feedback.items, isReady: !feedback.isPending });
  const list = useRef<HTMLOListElement>(null);
  const known = useMemo(
    () =>
      new Map([...feedback.items.map(({ film }) => film), ...picks].map((film) => [film.id, film])),
    [feedback.items, picks],
  );
  const showMore = () => {
    const shown = five.cards.length;
    five.showMore();
    requestAnimationFrame(() => {
      list.current?.children[shown]?.querySelector<HTMLElement>("a")?.focus();
    });
  };

  if (five.cards.length === 0 && five.failure !== null) {
    return (
      <NoFive
        failure={five.failure}
        isTrying={five.isPending && five.isFetching}
        onRetry={five.retry}
      />
    );
  }
  return (
    <>
      <div className={styles.lead}>
        <p>
          <Sentence pieces={t.results.because(picks.map((film) => titleIn(film, language)))} />
        </p>
        <ButtonLink to="/">{t.results.change}</ButtonLink>
      </div>
      {five.cards.length === 0 ? (
        <CardSkeletons />
      ) : (
        <ol ref={list} className={styles.cards} aria-busy={five.isFetching}>
          {five.cards.map((card, place) => (
            <li key={card.id}>
              <ResultCard
                item={card.item}
                picks={ids}
                known={known}
                feedback={feedback}
                onUndo={() => five.restore(card, place)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.more}>
        {five.isExhausted ? (
          <p role="status">{t.results.noMore}</p>
        ) : (
          <Button isLarge icon="plus" onClick={showMore} disabled={five.cards.length === 0}>
            {t.results.more}
          </Button>
        )}
        <p role="status">
          <Hidden>{five.cards.length > 5 ? t.results.moreShown(five.cards.length - 5) : ""}</Hidden>
        </p>
      </div>
      <div className={styles.after}>
        <Reactions feedback={feedback} />
        <Receipt modelVersion={five.modelVersion} />
      </div>
    </>
  );
}

interface NoFiveProps {
  readonly failure: Error;
  readonly isTrying: boolean;
  readonly onRetry: () => void;
}

function NoFive({ failure, isTrying, onRetry }: NoFiveProps) {
  const { t } = useSpeech();
  if (isTrying) return <Preparing />;
  if (failure instanceof ApiProblem && failure.code === "picks-gone") {
    return (
      <Notice title={t.results.gone} lead={t.results.goneLead}>
        <ButtonLink to="/" look="strong">
          {t.results.continuePicking}
        </ButtonLink>
      </Notice>
    );
  }
  return <Trouble error={failure} onRetry={onRetry} />;
}
