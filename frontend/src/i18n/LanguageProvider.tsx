import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { en, type Messages } from "./en/messages.ts";
import { type Formats, formatsOf } from "./formats.ts";
import { fr } from "./fr/messages.ts";

export type Language = "en" | "fr";

interface Speech {
  readonly language: Language;
  readonly t: Messages;
  readonly format: Formats;
  setLanguage(language: Language): void;
}

const storageKey = "cinq.language";
const messages: Readonly<Record<Language, Messages>> = { en, fr };
const formats: Readonly<Record<Language, Formats>> = { en: formatsOf("en"), fr: formatsOf("fr") };
const SpeechContext = createContext<Speech | null>(null);

/** Return the language chosen before, else the first of the browser's that is spoken here. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === "en" || chosen === "fr") return chosen;
  for (const wanted of navigator.languages) {
    const language = wanted.slice(0, 2).toLowerCase();
    if (language === "en" || language === "fr") return language;
  }
  return "en";
}

interface LanguageProviderProps {
  readonly children: ReactNode;
  readonly initial?: Language;
}

export function LanguageProvider({ children, initial }: LanguageProviderProps) {
  const [language, setLanguage] = useState<Language>(() => initial ?? firstLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      t: messages[language],
      format: formats[language],
      setLanguage: (chosen) => {
        localStorage.setItem(storageKey, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Return the messages and formats of the language in use. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("useSpeech needs a LanguageProvider above it");
  return speech;
}
