import { useQuery } from "@tanstack/react-query";
import { filmQuery } from "../../api/queries.ts";
import { Button, ButtonLink } from "../../design/Button.tsx";
import { shortMeta } from "../../films/meta.ts";
import { PosterFrame } from "../../films/PosterFrame.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import styles from "./map.module.css";

/** The film that was chosen on the map. */
export function StarCard({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t, language } = useSpeech();
  const { data: film } = useQuery(filmQuery(id));
  if (film === undefined) return null;
  return (
    <aside className={styles.card} aria-label={titleIn(film, language)}>
      <PosterFrame film={film} />
      <div>
        <p className={styles.cardTitle}>{titleIn(film, language)}</p>
        <p className={styles.hint}>{shortMeta(film)}</p>
        <div className={styles.cardActions}>
          <ButtonLink to={`/film/${film.id}`} icon="arrow">
            {t.map.open}
          </ButtonLink>
          <Button aria-label={t.map.close} icon="close" onClick={onClose} />
        </div>
      </div>
    </aside>
  );
}
