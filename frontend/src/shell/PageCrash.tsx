import { Component, type ReactNode } from "react";
import { Button } from "../design/Button.tsx";
import { Notice } from "../design/Notice.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";

interface PageCrashProps {
  readonly children: ReactNode;
}

/** Keeps the rest of the application standing when a page breaks. */
export class PageCrash extends Component<PageCrashProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useSpeech();
  return (
    <Notice title={t.state.crash} lead={t.state.crashLead} isUrgent>
      <Button look="strong" onClick={() => window.location.reload()}>
        {t.state.reload}
      </Button>
    </Notice>
  );
}
