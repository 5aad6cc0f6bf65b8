import { Button } from "../design/Button.tsx";
import { Logo } from "../design/Logo.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { usePicks } from "../picks/PicksProvider.tsx";
import { pickedFilms } from "../picks/slots.ts";
import { PickShelf } from "../sharing/PickShelf.tsx";
import { usePage } from "../shell/usePage.ts";
import styles from "./offlinePage.module.css";

/** In the place of a page that is opened without a network: what is safe, and what comes back. */
export function OfflinePage() {
  const { t } = useSpeech();
  const { slots } = usePicks();
  const heading = usePage(t.state.offline);
  const films = pickedFilms(slots);
  return (
    <div className={styles.page}>
      <Logo isBusy />
      <h1 ref={heading} tabIndex={-1}>
        {t.state.offline}
      </h1>
      <p>{t.state.offlineLead}</p>
      <Button onClick={() => window.location.reload()}>{t.state.retry}</Button>
      {films.length > 0 && <PickShelf title={t.picks.heading} films={films} />}
    </div>
  );
}
