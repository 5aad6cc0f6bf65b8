import type { FilmCard } from "../../api/types.ts";
import { FilmTile, TileGrid } from "../../films/FilmTile.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { leastWeight, mostWeight } from "../../sky/weights.ts";
import styles from "./map.module.css";

interface ListsProps {
  readonly picks: readonly FilmCard[];
  readonly answers: readonly FilmCard[];
  readonly weightOf: (id: string) => number;
  readonly onWeigh: (id: string, weight: number) => void;
}

/** The same as the sky in words: picks with their weights, and the films they bring. */
export function Lists({ picks, answers, weightOf, onWeigh }: ListsProps) {
  const { t, language, format } = useSpeech();
  return (
    <div className={styles.lists}>
      <section aria-labelledby="map-picks">
        <h2 id="map-picks">{t.map.picks}</h2>
        <p className={styles.hint}>{t.map.weighing}</p>
        <ul className={styles.weights}>
          {picks.map((film) => (
            <li key={film.id}>
              <label>
                <span>{titleIn(film, language)}</span>
                <input
                  type="range"
                  min={Math.log2(leastWeight)}
                  max={Math.log2(mostWeight)}
                  step={0.5}
                  value={Math.log2(weightOf(film.id))}
                  aria-valuetext={t.map.times(format.number(weightOf(film.id)))}
                  onChange={(event) => onWeigh(film.id, 2 ** Number(event.target.value))}
                />
                <output>{t.map.times(format.number(weightOf(film.id)))}</output>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="map-answers">
        <h2 id="map-answers">{t.map.answers}</h2>
        <div aria-live="polite">
          <TileGrid>
            {answers.map((film) => (
              <li key={film.id}>
                <FilmTile film={film} />
              </li>
            ))}
          </TileGrid>
        </div>
      </section>
    </div>
  );
}
