import { Suspense } from "react";
import { Outlet } from "react-router";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { OfflinePage } from "../offline/OfflinePage.tsx";
import { useIsOpenedOffline } from "../offline/useNetwork.ts";
import { ReplaceDialog } from "../picks/ReplaceDialog.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import styles from "./layout.module.css";
import { Network } from "./Network.tsx";
import { PageCrash } from "./PageCrash.tsx";
import { useTopOfPage } from "./useTopOfPage.ts";

/** What surrounds every page. */
export function Layout() {
  const { t } = useSpeech();
  useTopOfPage();
  const isOpenedOffline = useIsOpenedOffline();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <Header />
      <Network isSaid={isOpenedOffline} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <PageCrash>
          <Suspense fallback={<div className={styles.wait} aria-busy="true" />}>
            {isOpenedOffline ? <OfflinePage /> : <Outlet />}
          </Suspense>
        </PageCrash>
      </main>
      <Footer />
      <ReplaceDialog />
    </>
  );
}
