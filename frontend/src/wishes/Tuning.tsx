import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { Dial } from "./Dial.tsx";
import { FilterRow } from "./FilterRow.tsx";
import type { ChangeWishes } from "./useWishes.ts";
import styles from "./wishes.module.css";
import type { Wishes } from "./wishes.ts";

interface TuningProps {
  readonly wishes: Wishes;
  readonly onChange: ChangeWishes;
}

/** The two dials and the filters of a list of recommendations. */
export function Tuning({ wishes, onChange }: TuningProps) {
  const { t } = useSpeech();
  return (
    <section className={styles.tuning} aria-label={t.wishes.heading}>
      <div className={styles.dials}>
        <Dial
          label={t.wishes.popularity}
          low={t.wishes.gems}
          high={t.wishes.crowd}
          steps={t.wishes.popularitySteps}
          value={wishes.popularity}
          onTurn={(popularity) => onChange({ popularity })}
        />
        <Dial
          label={t.wishes.variety}
          low={t.wishes.alike}
          high={t.wishes.varied}
          steps={t.wishes.varietySteps}
          value={wishes.variety}
          onTurn={(variety) => onChange({ variety })}
        />
      </div>
      <FilterRow filters={wishes} onChange={onChange} />
    </section>
  );
}
