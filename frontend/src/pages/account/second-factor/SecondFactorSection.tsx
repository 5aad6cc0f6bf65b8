import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answered, client } from "../../../api/client.ts";
import { accountQuery, secondFactorQuery, sessionsQuery } from "../../../api/queries.ts";
import type { Account } from "../../../api/types.ts";
import { Button } from "../../../design/Button.tsx";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import type { Proof } from "../../../session/ProofFields.tsx";
import { useToasts } from "../../../toasts/ToastProvider.tsx";
import styles from "../account.module.css";
import { Section } from "../Section.tsx";
import { ProofDialog } from "./ProofDialog.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { Setup } from "./Setup.tsx";

type Step = "rest" | "begin" | "off" | "codes";

/** A code from the phone after the password: on, off, and the codes for when the phone is lost. */
export function SecondFactorSection({ account }: { readonly account: Account }) {
  const { t } = useSpeech();
  const [step, setStep] = useState<Step>("rest");
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const factor = useSecondFactor((made) => {
    setCodes(made);
    setStep("rest");
  });
  const { begin, turnOff, renew } = factor;
  const close = () => setStep("rest");
  if (codes !== null) {
    return (
      <Section title={t.access.factor}>
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      </Section>
    );
  }
  return (
    <Section title={t.access.factor} lead={t.access.factorLead}>
      {account.second_factor ? <IsOn onStep={setStep} /> : null}
      {!account.second_factor && begin.data === undefined && (
        <div className={styles.row}>
          <Button onClick={() => setStep("begin")}>{t.access.factorBegin}</Button>
        </div>
      )}
      {!account.second_factor && begin.data !== undefined && (
        <Setup setup={begin.data} confirm={factor.confirm} onCancel={begin.reset} />
      )}
      {step === "begin" && (
        <ProofDialog
          title={t.access.factorBegin}
          account={account}
          action={begin}
          onClose={close}
          onDone={close}
        />
      )}
      {step === "off" && (
        <ProofDialog
          title={t.access.factorOff}
          account={account}
          action={turnOff}
          onClose={close}
          onDone={close}
        />
      )}
      {step === "codes" && (
        <ProofDialog
          title={t.access.newCodes}
          account={account}
          action={renew}
          onClose={close}
          onDone={close}
        />
      )}
    </Section>
  );
}

function IsOn({ onStep }: { readonly onStep: (step: Step) => void }) {
  const { t, format } = useSpeech();
  const { data } = useQuery(secondFactorQuery);
  return (
    <>
      {data?.since && (
        <p>
          {t.access.factorOn(format.date(data.since))}{" "}
          {t.access.recoveryLeft(data.recovery_codes_left)}
        </p>
      )}
      <div className={styles.row}>
        <Button onClick={() => onStep("codes")}>{t.access.newCodes}</Button>
        <Button look="danger" onClick={() => onStep("off")}>
          {t.access.factorOff}
        </Button>
      </div>
    </>
  );
}

/** Return what can be done with the second factor; codes that are made are handed to `onCodes`. */
function useSecondFactor(onCodes: (codes: readonly string[]) => void) {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const refresh = (isOn: boolean) => {
    queries.setQueryData(accountQuery.queryKey, (now) => now && { ...now, second_factor: isOn });
    void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
    void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  const begin = useMutation({
    mutationFn: (body: Proof) => answered(client.POST("/api/v1/me/second-factor", { body })),
  });
  const confirm = useMutation({
    mutationFn: (code: string) =>
      answered(client.POST("/api/v1/me/second-factor/confirmation", { body: { code } })),
    onSuccess: ({ codes }) => {
      begin.reset();
      refresh(true);
      onCodes(codes);
      say(t.access.factorNowOn);
    },
  });
  const turnOff = useMutation({
    mutationFn: (body: Proof) => answered(client.DELETE("/api/v1/me/second-factor", { body })),
    onSuccess: () => {
      refresh(false);
      say(t.access.factorNowOff);
    },
  });
  const renew = useMutation({
    mutationFn: (body: Proof) =>
      answered(client.POST("/api/v1/me/second-factor/recovery-codes", { body })),
    onSuccess: ({ codes }) => {
      refresh(true);
      onCodes(codes);
    },
  });
  return { begin, confirm, turnOff, renew };
}
