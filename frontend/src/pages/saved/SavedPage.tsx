import { Link, useSearchParams } from "react-router";
import { Button, ButtonLink } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Trouble } from "../../design/Trouble.tsx";
import { isSaidKind, kinds, type SaidKind } from "../../feedback/items.ts";
import { SaidList } from "../../feedback/SaidList.tsx";
import { useFeedback } from "../../feedback/useFeedback.ts";
import { FilmTile, TileGrid, TileSkeletons } from "../../films/FilmTile.tsx";
import { titleIn } from "../../films/title.ts";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { SignedIn } from "../../session/SignedIn.tsx";
import { usePage } from "../../shell/usePage.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./saved.module.css";

const tabs: readonly SaidKind[] = ["save", "like", "seen", "dislike"];

/** The films a person saved, loved, saw or turned down. */
export function SavedPage() {
  const { t } = useSpeech();
  const heading = usePage(t.saved.page);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.saved.title}
      </h1>
      <SignedIn>
        <Lists />
      </SignedIn>
    </div>
  );
}

function Lists() {
  const { t } = useSpeech();
  const [address] = useSearchParams();
  const isHistory = address.get("kind") === "all";
  const kind = kinds.find((each) => each === address.get("kind")) ?? "save";
  const feedback = useFeedback();
  const count = (of: SaidKind) => feedback.items.filter((item) => item.kind === of).length;
  return (
    <>
      <nav aria-label={t.saved.title} className={styles.tabs}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab}>
              <Link
                to={tab === "save" ? "/list" : `/list?kind=${tab}`}
                aria-current={tab === kind && !isHistory ? "page" : undefined}
              >
                {t.saved.kinds[tab]} <span>{count(tab)}</span>
              </Link>
            </li>
          ))}
          <li>
            <Link to="/list?kind=all" aria-current={isHistory ? "page" : undefined}>
              {t.saved.history}
            </Link>
          </li>
        </ul>
      </nav>
      {feedback.error !== null && feedback.items.length === 0 ? (
        <Trouble error={feedback.error} onRetry={feedback.retry} />
      ) : (
        <Films kind={isHistory ? "all" : kind} feedback={feedback} />
      )}
    </>
  );
}

/** The films of one kind as tiles, or everything that was said with its day. */
function Films({ kind, feedback }: Omit<ListProps, "kind"> & { readonly kind: SaidKind | "all" }) {
  const { t } = useSpeech();
  if (kind !== "all") return <List kind={kind} feedback={feedback} />;
  if (feedback.items.length > 0) {
    return <SaidList items={feedback.items} feedback={feedback} isDated />;
  }
  if (feedback.isPending) return <Notice title={t.state.loading} isBusy />;
  return (
    <Notice title={t.saved.historyEmpty}>
      <ButtonLink to="/search" look="strong">
        {t.saved.find}
      </ButtonLink>
    </Notice>
  );
}

interface ListProps {
  readonly kind: SaidKind;
  readonly feedback: ReturnType<typeof useFeedback>;
}

function List({ kind, feedback }: ListProps) {
  const { t, language } = useSpeech();
  const { say } = useToasts();
  const films = feedback.items.filter((item) => isSaidKind(item.kind) && item.kind === kind);
  if (films.length === 0 && !feedback.isPending) {
    return (
      <Notice title={t.saved.empty[kind]}>
        <ButtonLink to="/search" look="strong">
          {t.saved.find}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <TileGrid>
      {feedback.isPending && <TileSkeletons count={6} />}
      {films.map(({ film }) => {
        const title = titleIn(film, language);
        const remove = () => {
          feedback.take(film, kind);
          say(t.feedback.unsaid(title), () => feedback.give(film, kind), "feedback");
        };
        return (
          <li key={film.id}>
            <FilmTile film={film}>
              <Button look="quiet" icon="close" aria-label={t.saved.remove(title)} onClick={remove}>
                {t.saved.removeShort}
              </Button>
            </FilmTile>
          </li>
        );
      })}
    </TileGrid>
  );
}
