import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./search.module.css";

/** What stands below an empty box: things one could ask. */
export function Invitation({ onAsk }: { readonly onAsk: (q: string) => void }) {
  const { t } = useSpeech();
  return (
    <div className={styles.invitation}>
      <p>{t.search.invitation}</p>
      <ul>
        {t.search.examples.map((example) => (
          <li key={example}>
            <Button icon="search" onClick={() => onAsk(example)}>
              {example}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
