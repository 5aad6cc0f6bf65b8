import { useState } from "react";
import type { FilmCard } from "../api/types.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { Poster } from "../posters/Poster.tsx";
import styles from "./posterFrame.module.css";
import { titleIn } from "./title.ts";

const images = "https://image.tmdb.org/t/p/w342";

interface PosterFrameProps {
  readonly film: FilmCard;
  /** Drawn above the fold: an image is fetched at once. */
  readonly isEager?: boolean;
}

/** A film's poster: the one its makers printed where there is one, else the one Cinq draws. */
export function PosterFrame({ film, isEager = false }: PosterFrameProps) {
  const { language } = useSpeech();
  const [image, setImage] = useState<"coming" | "here" | "failed">("coming");
  const hasImage = film.poster_path !== null && image !== "failed";
  return (
    <span className={styles.frame}>
      {image !== "here" && <Poster film={film} title={titleIn(film, language)} />}
      {hasImage && (
        <img
          className={styles.image}
          src={`${images}${film.poster_path}`}
          alt=""
          width={342}
          height={513}
          loading={isEager ? "eager" : "lazy"}
          data-here={image === "here" || undefined}
          onLoad={() => setImage("here")}
          onError={() => setImage("failed")}
        />
      )}
    </span>
  );
}
