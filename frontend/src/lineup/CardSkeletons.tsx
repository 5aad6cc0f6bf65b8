import { Hidden } from "../design/Hidden.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { places } from "../picks/slots.ts";
import styles from "./lineup.module.css";
import card from "./resultCard.module.css";

/** The five boxes before the five films. */
export function CardSkeletons() {
  const { t } = useSpeech();
  return (
    <div className={styles.cards}>
      <p role="status" className={styles.loading}>
        <Hidden>{t.state.loading}</Hidden>
      </p>
      {Array.from({ length: places }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are all alike and never move
        <div key={place} className={card.skeleton} aria-hidden="true" />
      ))}
    </div>
  );
}
