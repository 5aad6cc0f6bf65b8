import { startTransition, useEffect, useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { TileSkeletons } from "../../films/FilmTile.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import { painted } from "./painted.ts";
import { useMarks } from "./useMarks.ts";
import { useWall, type WallTools } from "./useWall.ts";
import { WallTile } from "./WallTile.tsx";
import styles from "./wall.module.css";
import { wallSize } from "./wall.ts";

/** As many as a phone has room for, and a row of its more. */
const [firstDrawn, rowDrawn] = [6, 3];

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

/** The films, or what keeps them from hanging. */
function Hanging({ wall }: { readonly wall: WallTools }) {
  if (wall.films.length === 0 && wall.failure !== null) {
    if (wall.isPending && wall.isChanging) return <Preparing />;
    return <Trouble error={wall.failure} onRetry={wall.retry} />;
  }
  return (
    <ul className={styles.wall}>
      {wall.films.length > 0 && <Tiles wall={wall} />}
      {wall.films.length === 0 && !wall.isExhausted && <TileSkeletons count={wallSize} />}
    </ul>
  );
}

/** Return how many posters are drawn: those a phone shows, then a row a frame, so that taps are heard. */
function useDrawn(): number {
  const [drawn, setDrawn] = useState(firstDrawn);
  useEffect(() => {
    if (drawn >= wallSize) return;
    void painted().then(() => startTransition(() => setDrawn(drawn + rowDrawn)));
  }, [drawn]);
  return drawn;
}

/** The films themselves. */
function Tiles({ wall }: { readonly wall: WallTools }) {
  const { marked, toggle } = useMarks();
  const [first] = useState(wall.films);
  const drawn = useDrawn();
  return wall.films.map((film, place) => (
    <WallTile
      // A place keeps its box; only what hangs in it changes.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={place}
      film={film}
      isDrawn={place < drawn}
      isNew={!first.includes(film)}
      isPicked={marked.includes(film.id)}
      onToggle={toggle}
      onHold={wall.hold}
      onRelease={wall.release}
    />
  ));
}
