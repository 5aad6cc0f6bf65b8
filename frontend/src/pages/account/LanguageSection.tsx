import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useLanguageChoice } from "../../session/useLanguageChoice.ts";
import styles from "./account.module.css";
import { Section } from "./Section.tsx";

export function LanguageSection() {
  const { t, language } = useSpeech();
  const choose = useLanguageChoice();
  return (
    <Section title={t.account.languageTitle}>
      <div className={styles.row}>
        <Button
          lang="en"
          look={language === "en" ? "strong" : "plain"}
          aria-pressed={language === "en"}
          onClick={() => choose("en")}
        >
          {t.account.english}
        </Button>
        <Button
          lang="fr"
          look={language === "fr" ? "strong" : "plain"}
          aria-pressed={language === "fr"}
          onClick={() => choose("fr")}
        >
          {t.account.french}
        </Button>
      </div>
    </Section>
  );
}
