import { useNavigate } from "react-router";
import type { FilmCard } from "../../api/types.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { usePicks } from "../../picks/PicksProvider.tsx";
import { useAccount } from "../../session/useAccount.ts";
import { pairPath } from "../../sharing/links.ts";
import { PickShelf } from "../../sharing/PickShelf.tsx";
import { Dock } from "../home/Dock.tsx";
import { TitleSearch } from "../home/TitleSearch.tsx";
import { Wall } from "../home/Wall.tsx";
import styles from "./two.module.css";

interface InvitationProps {
  readonly films: readonly FilmCard[];
  readonly from: string;
}

/** The five of whoever asks, and the place to pick one's own. */
export function Invitation({ films, from }: InvitationProps) {
  const { t } = useSpeech();
  const { account } = useAccount();
  const { ids } = usePicks();
  const navigate = useNavigate();
  const first = films.map(({ id }) => id);
  const isOwn = first.join() === ids.join();
  const and = account?.display_name ?? "";
  const see = () => navigate(pairPath({ first, second: ids, from, and }));
  return (
    <>
      <div className={styles.invite}>
        <PickShelf
          title={from === "" ? t.together.theirsNameless : t.together.theirs(from)}
          films={films}
        />
        <div className={styles.ask}>
          <p>{isOwn ? t.together.same : t.together.turnLead}</p>
          <TitleSearch />
        </div>
      </div>
      <Wall />
      <Dock companion={first} onward={{ label: t.together.see, go: see }} />
    </>
  );
}
