import { useQuery } from "@tanstack/react-query";
import { similarQuery } from "../../api/queries.ts";
import { Trouble } from "../../design/Trouble.tsx";
import { FilmTile, TileGrid, TileSkeletons } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./film.module.css";

const shown = 8;

/** Films in the spirit of this one. */
export function Similar({ filmId }: { readonly filmId: string }) {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery(similarQuery(filmId));
  if (data?.length === 0) return null;
  return (
    <section aria-labelledby="similar-heading" className={styles.similar}>
      <h2 id="similar-heading">{t.film.similar}</h2>
      {error !== null ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : (
        <TileGrid>
          {data === undefined && <TileSkeletons count={shown} />}
          {data?.map(({ film }) => (
            <li key={film.id}>
              <FilmTile film={film} />
            </li>
          ))}
        </TileGrid>
      )}
    </section>
  );
}
