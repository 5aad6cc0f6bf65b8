import { useRef } from "react";
import type { FilmCard } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Hidden } from "../../design/Hidden.tsx";
import type { FeedbackTools } from "../../feedback/useFeedback.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import { CardSkeletons } from "./CardSkeletons.tsx";
import { ResultCard } from "./ResultCard.tsx";
import styles from "./results.module.css";
import type { Lineup } from "./useLineup.ts";

interface FiveProps {
  readonly five: Lineup;
  readonly known: ReadonlyMap<string, FilmCard>;
  readonly feedback: FeedbackTools;
}

/** The cards, and five more for whoever asks. */
export function Five({ five, known, feedback }: FiveProps) {
  const { ids } = usePicks();
  const list = useRef<HTMLOListElement>(null);
  const showMore = () => {
    const shown = five.cards.length;
    five.showMore();
    requestAnimationFrame(() => {
      list.current?.children[shown]?.querySelector<HTMLElement>("h2 a")?.focus();
    });
  };
  if (five.cards.length === 0) return <CardSkeletons />;
  return (
    <>
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
