import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { Trouble } from "../../design/Trouble.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { CardSkeletons } from "../../lineup/CardSkeletons.tsx";
import { filmsIn, nameIn } from "../../sharing/links.ts";
import { useFilms } from "../../sharing/useFilms.ts";
import { usePage } from "../../shell/usePage.ts";
import { Both } from "./Both.tsx";
import { Invitation } from "./Invitation.tsx";
import { Invite } from "./Invite.tsx";
import styles from "./two.module.css";

/** Films for two: a link to send, then the other one's picks, then five that suit both. */
export function TwoPage() {
  const { t } = useSpeech();
  const [address] = useSearchParams();
  const pair = usePair();
  const { first, second, from, and } = pair;
  const isInvited = first.length > 0;
  const title =
    isInvited && second.length > 0 ? t.together.bothTitle : titleFor(isInvited, from, t);
  const heading = usePage(title);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {isInvited ? (
        <Opened key={address.get("second")} {...pair} from={from} and={and} />
      ) : (
        <Invite />
      )}
    </div>
  );
}

function titleFor(isInvited: boolean, from: string, t: ReturnType<typeof useSpeech>["t"]): string {
  if (!isInvited) return t.together.title;
  return from === "" ? t.together.turnNameless : t.together.turn(from);
}

function usePair() {
  const [address] = useSearchParams();
  const written = [address.get("first"), address.get("second")].join("|");
  // The lists stay the same objects while the rest of the address changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written decides
  const lists = useMemo(
    () => ({ first: filmsIn(address, "first"), second: filmsIn(address, "second") }),
    [written],
  );
  return { ...lists, from: nameIn(address, "from"), and: nameIn(address, "and") };
}

interface OpenedProps {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly from: string;
  readonly and: string;
}

/** Whoever opens a link: asks for what is in it, then shows it. */
function Opened({ first, second, from, and }: OpenedProps) {
  const firsts = useFilms(first);
  const seconds = useFilms(second);
  const failed = [firsts, seconds].find(({ failure }) => failure !== null);
  if (failed !== undefined) return <Trouble error={failed.failure} onRetry={failed.retry} />;
  if (firsts.isPending || seconds.isPending) return <CardSkeletons />;
  if (firsts.films.length === 0) return <Invite />;
  if (seconds.films.length === 0) return <Invitation films={firsts.films} from={from} />;
  return <Both first={firsts.films} second={seconds.films} from={from} and={and} />;
}
