import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { mapQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import { starsOf } from "../../sky/stars.ts";
import styles from "./map.module.css";
import { Taste } from "./Taste.tsx";

/** All films as a sky, the person's own lit. */
export function MapPage() {
  const { t } = useSpeech();
  const heading = usePage(t.map.page);
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t.map.title}
        </h1>
        <p className={styles.lead}>{t.map.lead}</p>
      </div>
      <Loaded />
    </div>
  );
}

function Loaded() {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery(mapQuery);
  const stars = useMemo(() => data && starsOf(data), [data]);
  if (error instanceof ApiProblem && error.code === "map-missing") {
    return (
      <Notice title={t.problems["map-missing"]} lead={t.map.missingLead}>
        <ButtonLink to="/">{t.results.change}</ButtonLink>
      </Notice>
    );
  }
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (stars === undefined) return <div className={styles.sky} aria-busy="true" />;
  return <Taste stars={stars} />;
}
