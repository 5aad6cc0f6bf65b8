import { useQuery } from "@tanstack/react-query";
import { titlesQuery } from "../../api/queries.ts";
import type { FilmCard } from "../../api/types.ts";
import { FilmTile, TileGrid } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { mayBeTitle } from "./marks.ts";
import styles from "./search.module.css";

const mostWords = 6;
const shown = 6;

/** Return the films whose title is like `text`; a longer text is a story, not a title. */
export function useTitleMatches(text: string) {
  const isTitle = text !== "" && text.split(/\s+/).length <= mostWords;
  const { data, isLoading } = useQuery(titlesQuery(isTitle ? text : ""));
  const likely = data?.filter(({ matched_title }) => mayBeTitle(text, matched_title)) ?? [];
  return { films: isTitle ? likely.slice(0, shown).map(({ film }) => film) : [], isLoading };
}

/** Those films, where there are any. */
export function TitleMatches({ films }: { readonly films: readonly FilmCard[] }) {
  const { t } = useSpeech();
  if (films.length === 0) return null;
  return (
    <section aria-labelledby="titles-heading" className={styles.titles}>
      <h2 id="titles-heading">{t.search.titles}</h2>
      <TileGrid>
        {films.map((film) => (
          <li key={film.id}>
            <FilmTile film={film} />
          </li>
        ))}
      </TileGrid>
    </section>
  );
}
