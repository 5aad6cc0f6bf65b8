import type { FilmDetail } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { ReactionBar } from "../../feedback/ReactionBar.tsx";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { metaLine } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { Facts } from "./Facts.tsx";
import styles from "./film.module.css";

/** Poster, story, facts, and what one can do with the film. */
export function FilmSheet({ film }: { readonly film: FilmDetail }) {
  const { t, format, language } = useSpeech();
  const { ids, pick, remove } = usePicks();
  const feedback = useFeedback();
  const isPicked = ids.includes(film.id);
  const story = film.overviews[language] ?? film.overview;
  const isForeign = language !== "en" && film.overviews[language] === undefined && story !== "";
  return (
    <div className={styles.sheet}>
      <figure className={styles.poster}>
        <PosterFrame film={film} />
        <figcaption>{t.film.posterDrawn}</figcaption>
      </figure>
      <div className={styles.words}>
        <p className={styles.meta}>{metaLine(film, format)}</p>
        <section aria-labelledby="story-heading" className={styles.story}>
          <h2 id="story-heading">{t.film.synopsis}</h2>
          <p lang={isForeign ? "en" : undefined}>{story === "" ? t.film.noSynopsis : story}</p>
          {isForeign && <p className={styles.note}>{t.film.otherLanguage}</p>}
        </section>
        <div className={styles.actions}>
          <Button
            look={isPicked ? "plain" : "strong"}
            icon={isPicked ? "check" : "plus"}
            aria-pressed={isPicked}
            onClick={() => (isPicked ? remove(film) : pick(film))}
          >
            {isPicked ? t.film.inPicks : t.film.add}
          </Button>
          <ReactionBar film={film} feedback={feedback} />
        </div>
      </div>
      <Facts film={film} />
    </div>
  );
}
