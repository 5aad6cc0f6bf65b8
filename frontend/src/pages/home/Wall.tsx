import { Button } from "../../design/Button.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { TileSkeletons } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import { useWall } from "./useWall.ts";
import { WallTile } from "./WallTile.tsx";
import styles from "./wall.module.css";
import { wallSize } from "./wall.ts";

/** Twenty-four films to ask about; they change with every pick, never under the pointer. */
export function Wall() {
  const { t } = useSpeech();
  const { say } = useToasts();
  const { ids, films: picked, pick, remove } = usePicks();
  const wall = useWall();
  const showOthers = () => {
    wall.showOthers();
    say(t.home.noneDone);
  };
  return (
    <section aria-labelledby="wall-heading" aria-busy={wall.isChanging}>
      <div className={styles.head}>
        <h2 id="wall-heading">{t.home.wall}</h2>
        <Button icon="shuffle" onClick={showOthers} disabled={wall.films.length === 0}>
          {t.home.none}
        </Button>
      </div>
      {wall.films.length === 0 && wall.failure !== null ? (
        wall.isPending && wall.isChanging ? (
          <Preparing />
        ) : (
          <Trouble error={wall.failure} onRetry={wall.retry} />
        )
      ) : (
        <ul className={styles.wall}>
          {wall.films.length === 0 && wall.isPending && <TileSkeletons count={wallSize} />}
          {wall.films.map((film, place) => (
            <WallTile
              // A place keeps its box; only what hangs in it changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={place}
              film={film}
              isPicked={ids.includes(film.id)}
              onToggle={() => (picked.some(({ id }) => id === film.id) ? remove(film) : pick(film))}
              onHold={() => wall.hold(film.id)}
              onRelease={() => wall.release(film.id)}
            />
          ))}
        </ul>
      )}
      {wall.isExhausted && <p className={styles.exhausted}>{t.home.exhausted}</p>}
    </section>
  );
}
