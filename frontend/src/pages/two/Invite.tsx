import { useState } from "react";
import { ButtonLink } from "../../design/Button.tsx";
import { Field } from "../../design/Field.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useAccount } from "../../session/useAccount.ts";
import { CopyLink } from "../../sharing/CopyLink.tsx";
import { pairPath } from "../../sharing/links.ts";
import { PickShelf } from "../../sharing/PickShelf.tsx";
import styles from "./two.module.css";

/** One's own five, and the link that asks somebody for theirs. */
export function Invite() {
  const { t } = useSpeech();
  const { films, ids, isComplete } = usePicks();
  const { account } = useAccount();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? account?.display_name ?? "";
  if (!isComplete) {
    return (
      <Notice title={t.together.needFive} lead={t.together.needFiveLead}>
        <ButtonLink to="/" look="strong">
          {t.together.own}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <>
      <p className={styles.lead}>{t.together.inviteLead}</p>
      <div className={styles.invite}>
        <PickShelf title={t.together.yours} films={films} />
        <div className={styles.card}>
          <Field
            label={t.together.name}
            autoComplete="nickname"
            maxLength={30}
            value={name}
            onChange={(event) => setTyped(event.target.value)}
          />
          <CopyLink path={pairPath({ first: ids, from: name.trim() })} title={t.together.title} />
        </div>
      </div>
    </>
  );
}
