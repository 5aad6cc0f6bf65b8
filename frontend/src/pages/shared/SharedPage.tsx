import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { CardSkeletons } from "../../lineup/CardSkeletons.tsx";
import { filmsIn } from "../../sharing/links.ts";
import { useFilms } from "../../sharing/useFilms.ts";
import { usePage } from "../../shell/usePage.ts";
import { Shared } from "./Shared.tsx";
import styles from "./shared.module.css";

/** What somebody's picks bring, for whoever has the link. */
export function SharedPage() {
  const { t } = useSpeech();
  const heading = usePage(t.together.sharedPage);
  const [address] = useSearchParams();
  const named = address.get("picks");
  const ids = useMemo(() => filmsIn(new URLSearchParams({ picks: named ?? "" }), "picks"), [named]);
  const { films, isPending, failure, retry } = useFilms(ids);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.together.sharedTitle}
      </h1>
      {failure !== null && <Trouble error={failure} onRetry={retry} />}
      {failure === null && isPending && <CardSkeletons />}
      {failure === null && !isPending && films.length === 0 && <Nothing />}
      {failure === null && !isPending && films.length > 0 && (
        <Shared key={named} picks={films} model={address.get("model")} />
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useSpeech();
  return (
    <Notice title={t.together.sharedNone} lead={t.together.sharedNoneLead}>
      <ButtonLink to="/" look="strong">
        {t.together.own}
      </ButtonLink>
    </Notice>
  );
}
