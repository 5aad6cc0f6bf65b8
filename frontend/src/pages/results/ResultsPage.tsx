import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { CardSkeletons } from "../../lineup/CardSkeletons.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { places } from "../../picks/slots.ts";
import { SignedIn } from "../../session/SignedIn.tsx";
import { usePage } from "../../shell/usePage.ts";
import { Results } from "./Results.tsx";
import styles from "./results.module.css";

/** The five, for whoever is signed in and has picked five. */
export function ResultsPage() {
  const { t } = useSpeech();
  const heading = usePage(t.results.page);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.results.title}
      </h1>
      <SignedIn>
        <Picked />
      </SignedIn>
    </div>
  );
}

/** Waits until the service knows five picks, or says what is missing. */
function Picked() {
  const { t } = useSpeech();
  const { films, isComplete, isSaved, isKnown, saveError, retrySave } = usePicks();
  if (saveError !== null) return <Trouble error={saveError} onRetry={retrySave} />;
  if (!isKnown) return <CardSkeletons />;
  if (!isComplete) {
    return (
      <Notice title={t.results.tooFew} lead={t.results.tooFewLead(places - films.length)}>
        <ButtonLink to="/" look="strong">
          {t.results.continuePicking}
        </ButtonLink>
      </Notice>
    );
  }
  if (isSaved) return <Results key={films.map((film) => film.id).join()} />;
  return <CardSkeletons />;
}
