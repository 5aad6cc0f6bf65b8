import { Link } from "react-router";
import { Icon } from "../../design/Icon.tsx";
import { explained } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { TitleOption } from "./TitleOption.tsx";
import styles from "./titleSearch.module.css";
import type { TitleBox } from "./useTitleBox.ts";

interface TitlePanelProps {
  /** The id of the box; those of the list and its options start with it. */
  readonly id: string;
  readonly box: TitleBox;
}

/** What was found, and the way to search the stories instead. */
export function TitlePanel({ id, box }: TitlePanelProps) {
  const { t } = useSpeech();
  const { ids } = usePicks();
  const text = box.text.trim();
  return (
    <div className={styles.panel} hidden={!box.isShown}>
      <div id={`${id}list`} role="listbox" aria-label={t.titleSearch.label}>
        {box.found?.map(({ film, matched_title }, place) => (
          <TitleOption
            // A place keeps its box; only the film in it changes as somebody types.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={place}
            id={`${id}option${place}`}
            film={film}
            matchedTitle={matched_title}
            isActive={place === box.current}
            isPicked={ids.includes(film.id)}
            onPoint={() => box.point(place)}
            onChoose={() => box.choose(film)}
          />
        ))}
      </div>
      {box.error !== null && <p className={styles.note}>{explained(box.error, t)}</p>}
      {box.found?.length === 0 && <p className={styles.note}>{t.titleSearch.none(text)}</p>}
      <Link className={styles.plot} to={`/search?q=${encodeURIComponent(text)}`}>
        <Icon name="search" />
        {t.titleSearch.plot(text)}
      </Link>
    </div>
  );
}
