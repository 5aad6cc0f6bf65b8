import { ButtonLink } from "../design/Button.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { usePage } from "../shell/usePage.ts";
import styles from "./notFound.module.css";

/** For every address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useSpeech();
  const heading = usePage(t.state.notFound);
  return (
    <div className={styles.page}>
      <p className={styles.number} aria-hidden="true">
        4<span>0</span>4
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t.state.notFound}
      </h1>
      <p>{t.state.notFoundLead}</p>
      <ButtonLink to="/" look="strong" isLarge>
        {t.state.home}
      </ButtonLink>
    </div>
  );
}
