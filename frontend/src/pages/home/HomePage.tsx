import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import { Dock } from "./Dock.tsx";
import styles from "./home.module.css";
import { TitleSearch } from "./TitleSearch.tsx";
import { Wall } from "./Wall.tsx";

/** Pick five: search, suggestions, the five places and what they bring, on one screen. */
export function HomePage() {
  const { t } = useSpeech();
  const heading = usePage(t.home.page);
  return (
    <div className={styles.home}>
      <header className={styles.hero}>
        <h1 ref={heading} tabIndex={-1}>
          {t.home.title}
        </h1>
        <div className={styles.ask}>
          <p>{t.home.lead}</p>
          <TitleSearch />
        </div>
      </header>
      <Wall />
      <Dock />
    </div>
  );
}
