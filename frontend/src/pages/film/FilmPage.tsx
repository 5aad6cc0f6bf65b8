import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { ApiProblem } from "../../api/problem.ts";
import { filmQuery } from "../../api/queries.ts";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Preparing, Trouble } from "../../design/Trouble.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePage } from "../../shell/usePage.ts";
import { FilmSheet } from "./FilmSheet.tsx";
import styles from "./film.module.css";
import { Similar } from "./Similar.tsx";

/** Everything about one film. */
export function FilmPage() {
  const { t, language } = useSpeech();
  const { filmId = "" } = useParams();
  const { data, error, failureReason, isFetching, refetch } = useQuery(filmQuery(filmId));
  const isUnknown = error instanceof ApiProblem && error.status === 404;
  const title =
    data === undefined ? (isUnknown ? t.film.unknown : t.state.loading) : titleIn(data, language);
  const heading = usePage(title);
  return (
    <div className={styles.page}>
      <h1
        ref={heading}
        tabIndex={-1}
        className={styles.title}
        data-waiting={data === undefined && !isUnknown ? true : undefined}
      >
        {title}
      </h1>
      {data !== undefined && <FilmSheet film={data} />}
      {data === undefined &&
        error === null &&
        (failureReason !== null && isFetching ? (
          <Preparing />
        ) : (
          <div className={styles.skeleton} aria-hidden="true" />
        ))}
      {isUnknown && (
        <Notice title={t.problems["film-unknown"]} lead={t.film.unknownLead}>
          <ButtonLink to="/search" look="strong">
            {t.search.page}
          </ButtonLink>
        </Notice>
      )}
      {error !== null && !isUnknown && <Trouble error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Similar filmId={data.id} />}
    </div>
  );
}
