import { useSpeech } from "../i18n/LanguageProvider.tsx";
import styles from "./layout.module.css";

export function Footer() {
  const { t } = useSpeech();
  return (
    <footer className={styles.footer}>
      <p>{t.footer.line}</p>
      <p>
        <a href="/docs">{t.footer.api}</a>
      </p>
    </footer>
  );
}
