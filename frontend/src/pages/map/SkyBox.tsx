import { useMemo, useState } from "react";
import type { FilmCard } from "../../api/types.ts";
import { Button } from "../../design/Button.tsx";
import { useLabels } from "../../films/useLabels.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { inksFor, namedInks } from "../../sky/inks.ts";
import { starFinder } from "../../sky/nearest.ts";
import type { Stars } from "../../sky/stars.ts";
import { type Point, toScreen, toSky, whole, zoomed } from "../../sky/view.ts";
import { useTheme } from "../../theme/useTheme.ts";
import { Finder } from "./Finder.tsx";
import { Marker } from "./Marker.tsx";
import styles from "./map.module.css";
import { namesOf } from "./naming.ts";
import { StarCard } from "./StarCard.tsx";
import { useSky } from "./useSky.ts";
import { useTravel } from "./useTravel.ts";

/** A film that is lit: a pick with its weight, or one that the picks bring. */
export interface Lit {
  readonly film: FilmCard;
  readonly star: number;
  readonly isPick: boolean;
  readonly weight: number;
}

interface SkyBoxProps {
  readonly stars: Stars;
  readonly lit: readonly Lit[];
  readonly onWeigh: (id: string, weight: number) => void;
}

const reachPixels = 14;
const nearScale = 7;
const step = 1.6;

/** The window on the sky, with what lies on it: lit films, a name under the pointer, tools. */
export function SkyBox({ stars, lit, onWeigh }: SkyBoxProps) {
  const { t, language } = useSpeech();
  const sky = useSky(stars);
  const nearest = useMemo(() => starFinder(stars), [stars]);
  const [hovered, setHovered] = useState<number>();
  const [chosen, setChosen] = useState<number>();
  const under = (pixel: Point) =>
    nearest(toSky(sky.view, sky.frame, pixel), reachPixels / sky.view.scale);
  const travel = useTravel(sky, {
    hover: (pixel) => setHovered(under(pixel)),
    click: (pixel) => setChosen(under(pixel)),
  });
  const place = (star: number): Point => ({
    x: stars.places[2 * star] ?? 0,
    y: stars.places[2 * star + 1] ?? 0,
  });
  const flyTo = (star: number) => {
    setChosen(star);
    sky.fly({
      ...place(star),
      scale: Math.max(sky.view.scale, whole(sky.frame).scale * nearScale),
    });
  };
  const middle = { x: sky.frame.width / 2, y: sky.frame.height / 2 };
  const screen = (star: number) => toScreen(sky.view, sky.frame, place(star));
  const names = namesOf(lit, screen, sky.frame, language);
  return (
    <section className={styles.window} aria-label={t.map.page}>
      <div className={styles.tools}>
        <Finder stars={stars} onFind={flyTo} />
        <Button
          aria-label={t.map.nearer}
          icon="plus"
          onClick={() => sky.look((view) => zoomed(view, sky.frame, step, middle))}
        />
        <Button
          aria-label={t.map.farther}
          icon="minus"
          onClick={() => sky.look((view) => zoomed(view, sky.frame, 1 / step, middle))}
        />
        <Button onClick={() => sky.fly(whole(sky.frame))}>{t.map.all}</Button>
      </div>
      <div
        ref={sky.box}
        className={styles.sky}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the sky are heard here
        tabIndex={0}
        role="application"
        aria-label={t.map.keys}
        {...travel}
        onPointerLeave={() => setHovered(undefined)}
      >
        <canvas ref={sky.canvas} />
        {lit.map((each) => (
          <Marker
            key={each.film.id}
            lit={each}
            all={lit}
            screen={screen}
            name={names.get(each)}
            onWeigh={onWeigh}
            onChoose={() => setChosen(each.star)}
          />
        ))}
        {hovered !== undefined && hovered !== chosen && (
          <Name stars={stars} star={hovered} at={screen(hovered)} />
        )}
      </div>
      <Legend genres={stars.genres} />
      {chosen !== undefined && (
        <StarCard id={stars.id(chosen)} onClose={() => setChosen(undefined)} />
      )}
    </section>
  );
}

function Name({
  stars,
  star,
  at,
}: {
  readonly stars: Stars;
  readonly star: number;
  readonly at: Point;
}) {
  const { language } = useSpeech();
  const year = stars.year(star);
  return (
    <span className={styles.name} style={{ left: at.x, top: at.y }} aria-hidden="true">
      {stars.title(star, language)} {year === null ? "" : `(${year})`}
    </span>
  );
}

function Legend({ genres }: { readonly genres: readonly string[] }) {
  const { t } = useSpeech();
  const { genre: label } = useLabels();
  const [theme] = useTheme();
  const inks = inksFor(theme === "dark");
  return (
    <ul className={styles.legend} aria-label={t.map.legend}>
      {genres.slice(0, namedInks).map((genre, kind) => (
        <li key={genre}>
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <circle cx="4" cy="4" r="4" fill={inks[kind]} />
          </svg>
          {label(genre)}
        </li>
      ))}
    </ul>
  );
}
