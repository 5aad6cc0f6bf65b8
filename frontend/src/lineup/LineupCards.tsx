import { type ReactNode, useRef } from "react";
import type { RecommendedFilm } from "../api/types.ts";
import { Button } from "../design/Button.tsx";
import { Hidden } from "../design/Hidden.tsx";
import { Notice } from "../design/Notice.tsx";
import { explained, Trouble } from "../design/Trouble.tsx";
import type { FeedbackTools } from "../feedback/useFeedback.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { places } from "../picks/slots.ts";
import { CardSkeletons } from "./CardSkeletons.tsx";
import styles from "./lineup.module.css";
import { ResultCard } from "./ResultCard.tsx";
import type { Lineup } from "./useLineup.ts";

interface LineupProps {
  readonly five: Lineup;
  readonly feedback: FeedbackTools;
  /** Why a film is here. */
  readonly why: (item: RecommendedFilm) => ReactNode;
  /** Ask for less, when nothing is all that was asked. */
  readonly onClear: () => void;
}

/** The cards, and five more for whoever asks. */
export function LineupCards({ five, feedback, why, onClear }: LineupProps) {
  const { t } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const showMore = () => {
    const shown = five.cards.length;
    five.showMore();
    requestAnimationFrame(() => {
      list.current?.children[shown]?.querySelector<HTMLElement>("h2 a")?.focus();
    });
  };
  if (five.isEmpty) {
    return (
      <Notice title={t.wishes.none} lead={t.wishes.noneLead}>
        <Button look="strong" onClick={onClear}>
          {t.wishes.clear}
        </Button>
      </Notice>
    );
  }
  if (five.cards.length === 0) {
    return five.failure === null ? (
      <CardSkeletons />
    ) : (
      <Trouble error={five.failure} onRetry={five.retry} />
    );
  }
  const hasFailed = five.isStale && !five.isFetching && five.failure !== null;
  return (
    <>
      {hasFailed && (
        <div role="alert" className={styles.failed}>
          <p>
            {explained(five.failure, t)} {t.wishes.stale}
          </p>
          <Button onClick={five.retry}>{t.state.retry}</Button>
        </div>
      )}
      <ol
        ref={list}
        className={styles.cards}
        aria-busy={five.isFetching}
        data-stale={five.isStale || undefined}
      >
        {five.cards.map((card) => (
          <li key={card.id}>
            <ResultCard
              item={card.item}
              why={why(card.item)}
              feedback={feedback}
              onUndo={() => five.restore(five.cards)}
            />
          </li>
        ))}
      </ol>
      <More five={five} onMore={showMore} />
    </>
  );
}

function More({ five, onMore }: { readonly five: Lineup; readonly onMore: () => void }) {
  const { t } = useSpeech();
  const extra = five.cards.length - places;
  return (
    <div className={styles.more}>
      {five.isExhausted ? (
        <p role="status">{t.results.noMore}</p>
      ) : (
        <Button isLarge icon="plus" onClick={onMore}>
          {t.results.more}
        </Button>
      )}
      <p role="status">
        <Hidden>{extra > 0 ? t.results.moreShown(extra) : ""}</Hidden>
      </p>
    </div>
  );
}
