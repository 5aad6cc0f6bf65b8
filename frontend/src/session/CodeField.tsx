import { useEffect, useRef } from "react";
import { Field } from "../design/Field.tsx";
import { useSpeech } from "../i18n/LanguageProvider.tsx";

interface CodeFieldProps {
  readonly problem?: string | undefined;
  /** Take the focus: it is what is asked for next. */
  readonly isNext?: boolean;
}

/** A code of the second factor. */
export function CodeField({ problem, isNext = false }: CodeFieldProps) {
  const { t } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNext) box.current?.querySelector("input")?.focus();
  }, [isNext]);
  return (
    <div ref={box}>
      <Field
        label={t.access.code}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={64}
        required
        hint={t.access.codeHint}
        problem={problem}
      />
    </div>
  );
}
