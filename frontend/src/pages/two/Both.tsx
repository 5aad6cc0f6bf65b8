import { useMemo } from "react";
import type { FilmCard } from "../../api/types.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { LineupCards } from "../../lineup/LineupCards.tsx";
import { useAnonymousLineup } from "../../lineup/useAnonymousLineup.ts";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { pairPath } from "../../sharing/links.ts";
import { PickShelf } from "../../sharing/PickShelf.tsx";
import { Receipt } from "../../sharing/Receipt.tsx";
import { Tuning } from "../../wishes/Tuning.tsx";
import { useWishes } from "../../wishes/useWishes.ts";
import { noWishes } from "../../wishes/wishes.ts";
import { callings } from "./callings.ts";
import { Nearness } from "./Nearness.tsx";
import styles from "./two.module.css";

interface BothProps {
  readonly first: readonly FilmCard[];
  readonly second: readonly FilmCard[];
  readonly from: string;
  readonly and: string;
}

function idsOf(films: readonly FilmCard[]): string[] {
  return films.map(({ id }) => id);
}

/** Five films for tonight, with how near each is to each of the two. */
export function Both({ first, second, from, and }: BothProps) {
  const { t } = useSpeech();
  const { ids: own } = usePicks();
  const [wishes, change] = useWishes();
  const firstIds = useMemo(() => idsOf(first), [first]);
  const secondIds = useMemo(() => idsOf(second), [second]);
  const known = useMemo(
    () => new Map([...first, ...second].map((film) => [film.id, film])),
    [first, second],
  );
  const { five, feedback } = useAnonymousLineup({
    picks: firstIds,
    companion: secondIds,
    wishes,
  });
  const names = callings({ first: firstIds, second: secondIds, own, from, and, t });
  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{t.together.bothLead}</p>
        <ButtonLink to="/two" icon="people">
          {t.together.again}
        </ButtonLink>
      </div>
      <div className={styles.shelves}>
        <PickShelf title={names.first} films={first} whose={1} />
        <PickShelf title={names.second} films={second} whose={2} />
      </div>
      <Tuning wishes={wishes} onChange={change} />
      <LineupCards
        five={five}
        feedback={feedback}
        why={(item) => <Nearness item={item} known={known} names={names} />}
        onClear={() => change(noWishes)}
      />
      <Receipt
        modelVersion={five.modelVersion}
        items={five.cards.map(({ item }) => item)}
        picks={[...first, ...second]}
        picksTitle={t.together.receipt.picks}
        known={known}
        wishes={wishes}
        path={pairPath({ first: firstIds, second: secondIds, from, and, wishes })}
        linkTitle={t.together.bothTitle}
        linkLead={t.together.sendBack}
      />
    </>
  );
}
