import { Dialog } from "../design/Dialog.tsx";
import { PosterFrame } from "../films/PosterFrame.tsx";
import { titleIn } from "../films/title.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { usePicks } from "./PicksProvider.tsx";
import styles from "./replaceDialog.module.css";

/** Asks which of the five makes room, when a sixth film is picked. */
export function ReplaceDialog() {
  const { t, language } = useSpeech();
  const { waiting, films, replace, stopWaiting } = usePicks();
  if (waiting === null) return null;
  return (
    <Dialog title={t.picks.replaceTitle(titleIn(waiting, language))} onClose={stopWaiting}>
      <p>{t.picks.full}</p>
      <ul className={styles.choices}>
        {films.map((film) => (
          <li key={film.id}>
            <PosterFrame film={film} />
            <span>{titleIn(film, language)}</span>
            <button
              type="button"
              aria-label={t.picks.replace(titleIn(film, language))}
              onClick={() => replace(film, waiting)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
