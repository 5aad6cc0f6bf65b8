import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import { SignDialog } from "../../session/SignDialog.tsx";
import { useAccount } from "../../session/useAccount.ts";
import styles from "./dock.module.css";
import { Preview } from "./Preview.tsx";
import { Slot } from "./Slot.tsx";
import { useDockHeight } from "./useDockHeight.ts";

/** Five places on the left, what they bring on the right: always in sight. */
export function Dock() {
  const { t } = useSpeech();
  const { slots, films, isComplete, clear } = usePicks();
  const { account } = useAccount();
  const navigate = useNavigate();
  const [isSigning, setSigning] = useState(false);
  const dock = useRef<HTMLElement>(null);
  useDockHeight(dock);
  const see = () => {
    if (account === null) setSigning(true);
    else navigate("/five");
  };
  return (
    <section
      ref={dock}
      className={styles.dock}
      aria-labelledby="picks-heading"
      data-complete={isComplete || undefined}
    >
      <div className={styles.inner}>
        <div className={styles.picks}>
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
        <div className={styles.middle}>
          {isComplete ? (
            <Button look="strong" isLarge icon="arrow" onClick={see}>
              {t.picks.see}
            </Button>
          ) : (
            <p className={styles.left}>
              {films.length === 0 ? t.picks.first : t.picks.left(places - films.length)}
            </p>
          )}
          {films.length > 1 && (
            <button type="button" className={styles.clear} onClick={clear}>
              {t.picks.clear}
            </button>
          )}
        </div>
        <Preview />
      </div>
      {isSigning && (
        <SignDialog
          leadsToFive
          onClose={() => setSigning(false)}
          onDone={() => navigate("/five")}
        />
      )}
    </section>
  );
}
