import { useQuery } from "@tanstack/react-query";
import { titlesQuery } from "../../api/queries.ts";
import { FilmTile, TileGrid } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { mayBeTitle } from "./marks.ts";
import styles from "./search.module.css";

const mostWords = 6;
const shown = 6;

/** Films whose title is like the text; a longer text is a story, not a title. */
export function TitleMatches({ text }: { readonly text: string }) {
  const { t } = useSpeech();
  const isTitle = text.split(/\s+/).length <= mostWords;
  const { data } = useQuery(titlesQuery(isTitle ? text : ""));
  const likely = data?.filter(({ matched_title }) => mayBeTitle(text, matched_title)) ?? [];
  if (!isTitle || likely.length === 0) return null;
  return (
    <section aria-labelledby="titles-heading" className={styles.titles}>
      <h2 id="titles-heading">{t.search.titles}</h2>
      <TileGrid>
        {likely.slice(0, shown).map(({ film }) => (
          <li key={film.id}>
            <FilmTile film={film} />
          </li>
        ))}
      </TileGrid>
    </section>
  );
}
