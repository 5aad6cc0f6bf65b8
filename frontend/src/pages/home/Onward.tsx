import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import { SignDialog } from "../../session/SignDialog.tsx";
import { useAccount } from "../../session/useAccount.ts";
import styles from "./dock.module.css";

/** A way on other than to one's own five. */
export interface WayOn {
  readonly label: string;
  readonly go: () => void;
}

/** How many are missing; with five, the way to the results, by way of an account. */
export function Onward({ way }: { readonly way?: WayOn | undefined }) {
  const { t } = useSpeech();
  const { films, isComplete, clear } = usePicks();
  const { account } = useAccount();
  const navigate = useNavigate();
  const [isSigning, setSigning] = useState(false);
  const wayOn = useFocusOnceComplete(isComplete);
  const see = () => {
    if (way !== undefined) way.go();
    // The window makes the whole page inert, which takes a phone a while: the tap is answered first.
    else if (account === null) startTransition(() => setSigning(true));
    else navigate("/five");
  };
  return (
    <div className={styles.middle}>
      {isComplete ? (
        <Button ref={wayOn} look="strong" isLarge icon="arrow" onClick={see}>
          {way?.label ?? t.picks.see}
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
      {isSigning && (
        <SignDialog
          leadsToFive
          onClose={() => setSigning(false)}
          onDone={() => navigate("/five")}
        />
      )}
    </div>
  );
}

/** Move the focus to the way on when the fifth pick lands: that is where everybody goes next. */
function useFocusOnceComplete(isComplete: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasComplete = useRef(isComplete);
  useEffect(() => {
    if (isComplete && !wasComplete.current) button.current?.focus({ preventScroll: true });
    wasComplete.current = isComplete;
  }, [isComplete]);
  return button;
}
