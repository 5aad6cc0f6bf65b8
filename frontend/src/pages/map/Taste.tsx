import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { weighedQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import type { Stars } from "../../sky/stars.ts";
import { Lists } from "./Lists.tsx";
import styles from "./map.module.css";
import { type Lit, SkyBox } from "./SkyBox.tsx";

/** The sky, with what one's picks bring as they weigh. */
export function Taste({ stars }: { readonly stars: Stars }) {
  const { t } = useSpeech();
  const { films: picks, ids } = usePicks();
  const [weights, setWeights] = useState<Readonly<Record<string, number>>>({});
  const asked = useDeferredValue(weights);
  const { data: answer } = useQuery(weighedQuery(ids, asked));
  const answers = (ids.length === 0 ? undefined : answer)?.map(({ film }) => film) ?? [];
  const weigh = (id: string, weight: number) =>
    setWeights((before) => ({ ...before, [id]: weight }));
  const weightOf = (id: string) => weights[id] ?? 1;
  const lit: Lit[] = [
    ...answers.map((film) => ({ film, star: stars.find(film.id), isPick: false, weight: 1 })),
    ...picks.map((film) => ({
      film,
      star: stars.find(film.id),
      isPick: true,
      weight: weightOf(film.id),
    })),
  ].filter((each): each is Lit => each.star !== undefined);
  return (
    <>
      <SkyBox stars={stars} lit={lit} onWeigh={weigh} />
      {picks.length === 0 ? (
        <Notice title={t.map.none} lead={t.map.noneLead}>
          <ButtonLink to="/" look="strong">
            {t.together.own}
          </ButtonLink>
        </Notice>
      ) : (
        <Lists picks={picks} answers={answers} weightOf={weightOf} onWeigh={weigh} />
      )}
      <p className={styles.note}>{t.map.note}</p>
    </>
  );
}
