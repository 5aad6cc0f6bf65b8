import { useMemo } from "react";
import type { FilmCard } from "../../api/types.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Because, Sentence } from "../../films/Because.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { LineupCards } from "../../lineup/LineupCards.tsx";
import { useAnonymousLineup } from "../../lineup/useAnonymousLineup.ts";
import { pairPath, sharedPath } from "../../sharing/links.ts";
import { PickShelf } from "../../sharing/PickShelf.tsx";
import { Receipt } from "../../sharing/Receipt.tsx";
import { Tuning } from "../../wishes/Tuning.tsx";
import { useWishes } from "../../wishes/useWishes.ts";
import { noWishes } from "../../wishes/wishes.ts";
import styles from "./shared.module.css";

interface SharedProps {
  readonly picks: readonly FilmCard[];
  /** The model that answered when the link was made. */
  readonly model: string | null;
}

/** Somebody's picks, what they bring, and the way to one's own. */
export function Shared({ picks, model }: SharedProps) {
  const { t, language } = useSpeech();
  const [wishes, change] = useWishes();
  const ids = useMemo(() => picks.map(({ id }) => id), [picks]);
  const known = useMemo(() => new Map(picks.map((film) => [film.id, film])), [picks]);
  const { five, feedback } = useAnonymousLineup({ picks: ids, wishes });
  const now = five.modelVersion;
  const isOther = model !== null && model !== "" && now !== undefined && now !== model;
  return (
    <>
      <div className={styles.lead}>
        <p>
          <Sentence pieces={t.together.sharedLead(picks.map((film) => titleIn(film, language)))} />
        </p>
        <div className={styles.actions}>
          <ButtonLink to="/" look="strong">
            {t.together.own}
          </ButtonLink>
          <ButtonLink to={pairPath({ first: ids })} icon="people">
            {t.together.withMine}
          </ButtonLink>
        </div>
      </div>
      <PickShelf title={t.together.thePicks} films={picks} />
      {isOther && (
        <p role="status" className={styles.note}>
          {t.together.otherModel(model.slice(0, 40), now)}
        </p>
      )}
      <Tuning wishes={wishes} onChange={change} />
      <LineupCards
        five={five}
        feedback={feedback}
        why={(item) => <Because item={item} picks={ids} known={known} isTold />}
        onClear={() => change(noWishes)}
      />
      <Receipt
        modelVersion={now}
        items={five.cards.map(({ item }) => item)}
        picks={picks}
        picksTitle={t.together.receipt.picks}
        known={known}
        wishes={wishes}
        path={sharedPath({ picks: ids, wishes, model: now })}
        linkTitle={t.together.sharedTitle}
        linkLead={t.together.shareLead}
      />
    </>
  );
}
