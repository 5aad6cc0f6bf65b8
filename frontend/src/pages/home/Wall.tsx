import { useCallback, useLayoutEffect, useRef } from "react";
import type { FilmCard } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { TileSkeletons } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import { useWall, type WallTools } from "./useWall.ts";
import { WallTile } from "./WallTile.tsx";
import styles from "./wall.module.css";
import { wallSize } from "./wall.ts";

/** Twenty-four films to ask about; they change with every pick, never under the pointer. */
export function Wall() {
  const { t } = useSpeech();
  const { announce } = useToasts();
  const wall = useWall();
  const showOthers = () => {
    wall.showOthers();
    announce(t.home.noneDone);
  };
  return (
    <section aria-labelledby="wall-heading" aria-busy={wall.isChanging}>
      <div className={styles.head}>
        <h2 id="wall-heading">{t.home.wall}</h2>
        <Button icon="shuffle" onClick={showOthers} disabled={wall.films.length === 0}>
          {t.home.none}
        </Button>
      </div>
      <Hanging wall={wall} />
      {wall.isExhausted && <p className={styles.exhausted}>{t.home.exhausted}</p>}
    </section>
  );
}

/** Return what picks a film or takes it back; it stays the same, so that one tile is drawn, not all. */
function useToggle(): (film: FilmCard) => void {
  const picks = usePicks();
  const latest = useRef(picks);
  useLayoutEffect(() => {
    latest.current = picks;
  }, [picks]);
  return useCallback((film) => {
    const { ids, pick, remove } = latest.current;
    if (ids.includes(film.id)) remove(film);
    else pick(film);
  }, []);
}

/** The films, or what keeps them from hanging. */
function Hanging({ wall }: { readonly wall: WallTools }) {
  const { ids } = usePicks();
  const toggle = useToggle();
  if (wall.films.length === 0 && wall.failure !== null) {
    if (wall.isPending && wall.isChanging) return <Preparing />;
    return <Trouble error={wall.failure} onRetry={wall.retry} />;
  }
  return (
    <ul className={styles.wall}>
      {wall.films.length === 0 && !wall.isExhausted && <TileSkeletons count={wallSize} />}
      {wall.films.map((film, place) => (
        <WallTile
          // A place keeps its box; only what hangs in it changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          film={film}
          isPicked={ids.includes(film.id)}
          onToggle={toggle}
          onHold={wall.hold}
          onRelease={wall.release}
        />
      ))}
    </ul>
  );
}
