import { useRef } from "react";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import styles from "./dock.module.css";
import { Onward, type WayOn } from "./Onward.tsx";
import { Preview } from "./Preview.tsx";
import { Slot } from "./Slot.tsx";
import { useDockHeight } from "./useDockHeight.ts";

interface DockProps {
  /** The picks of a second person, who will watch too. */
  readonly companion?: readonly string[];
  /** Where five picks lead, if not to one's own five. */
  readonly onward?: WayOn;
}

/** Five places on the left, what they bring on the right: always in sight. */
export function Dock({ companion, onward }: DockProps) {
  const { t } = useSpeech();
  const { slots, isComplete } = usePicks();
  const dock = useRef<HTMLElement>(null);
  useDockHeight(dock);
  return (
    <section
      ref={dock}
      className={styles.dock}
      aria-labelledby="picks-heading"
      data-complete={isComplete || undefined}
    >
      <div className={styles.inner}>
        <div>
          <h2 id="picks-heading" className={styles.heading}>
            {t.picks.heading}
          </h2>
          <ol className={styles.slots}>
            {slots.map((film, place) => (
              // A place is its number, whatever film is in it.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Slot key={place} place={place + 1} film={film} />
            ))}
          </ol>
        </div>
        <Onward way={onward} />
        <Preview companion={companion} />
      </div>
    </section>
  );
}
