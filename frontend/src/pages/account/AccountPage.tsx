import { useNavigate } from "react-router";
import { Button } from "../../design/Button.tsx";
import { useSpeech } from "../../i18n/LanguageProvider.tsx";
import { SignedIn } from "../../session/SignedIn.tsx";
import { useAccount } from "../../session/useAccount.ts";
import { useSession } from "../../session/useSession.ts";
import { usePage } from "../../shell/usePage.ts";
import { useToasts } from "../../toasts/ToastProvider.tsx";
import styles from "./account.module.css";
import { DataSection } from "./DataSection.tsx";
import { EmailSection } from "./EmailSection.tsx";
import { FilmsSection } from "./FilmsSection.tsx";
import { ImportSection } from "./import/ImportSection.tsx";
import { LanguageSection } from "./LanguageSection.tsx";
import { PasswordSection } from "./PasswordSection.tsx";
import { ProfileSection } from "./ProfileSection.tsx";
import { SessionsSection } from "./SessionsSection.tsx";
import { SecondFactorSection } from "./second-factor/SecondFactorSection.tsx";
import { TokensSection } from "./TokensSection.tsx";

/** Everything a person can change about the account. */
export function AccountPage() {
  const { t } = useSpeech();
  const heading = usePage(t.account.page);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t.account.title}
      </h1>
      <SignedIn>
        <Sections />
      </SignedIn>
    </div>
  );
}

function Sections() {
  const { t } = useSpeech();
  const { say } = useToasts();
  const { account } = useAccount();
  const { signOut } = useSession();
  const navigate = useNavigate();
  if (account === null) return null;
  const leave = () => {
    signOut.mutate(undefined, {
      onSuccess: () => {
        say(t.sign.isOut);
        navigate("/");
      },
    });
  };
  return (
    <>
      <div className={styles.who}>
        <p>
          <strong>{account.display_name ?? account.email}</strong>
        </p>
        <Button onClick={leave} disabled={signOut.isPending}>
          {t.sign.out}
        </Button>
      </div>
      <div className={styles.sections}>
        <ProfileSection account={account} />
        <LanguageSection />
        <EmailSection account={account} />
        <PasswordSection account={account} />
        <SecondFactorSection account={account} />
        <SessionsSection />
        <FilmsSection />
        <ImportSection />
        <TokensSection />
        <DataSection account={account} />
      </div>
    </>
  );
}
