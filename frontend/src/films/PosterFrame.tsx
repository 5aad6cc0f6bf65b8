import type { FilmCard } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { Poster } from "../posters/Poster.tsx";
import styles from "./posterFrame.module.css";
import { titleIn } from "./title.ts";

/**
 * A film's poster, framed. It is always the one Cinq draws: a printed one would have to come from
 * another site, which would learn who looks at what.
 */
export function PosterFrame({ film }: { readonly film: FilmCard }) {
  const { language } = useSpeech();
  return (
    <span className={styles.frame}>
      <Poster film={film} title={titleIn(film, language)} />
    </span>
  );
}
