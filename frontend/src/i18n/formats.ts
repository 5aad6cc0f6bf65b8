import type { Language } from "./LanguageProvider.tsx";
import { lazy } from "./lazy.ts";

export interface Formats {
  /** "1 h 57 min" or « 1 h 57 ». */
  runtime(minutes: number): string;
  date(iso: string): string;
  number(value: number): string;
  /** A vote out of ten, with one decimal. */
  vote(value: number): string;
  /** A whole number of hundredths. */
  percent(hundredths: number): string;
  list(items: readonly string[]): string;
  country(code: string): string;
  language(code: string): string;
}

function nameOf(names: Intl.DisplayNames, code: string, shape: RegExp): string {
  if (!shape.test(code)) return code;
  return names.of(code) ?? code;
}

/**
 * Return how dates, numbers and names are written in `language`. What knows it is made when it is
 * needed: all of it at once takes a slow phone a tenth of a second.
 */
export function formatsOf(language: Language): Formats {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const number = lazy(() => new Intl.NumberFormat(locale));
  const vote = lazy(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const percent = lazy(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const date = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: "long" }));
  const list = lazy(() => new Intl.ListFormat(locale, { type: "unit", style: "short" }));
  const countries = lazy(() => new Intl.DisplayNames(locale, { type: "region" }));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: "language" }));
  return {
    runtime: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      if (hours === 0) return `${rest}\u00a0min`;
      const tail = String(rest).padStart(2, "0");
      if (rest === 0) return `${hours}\u00a0h`;
      return language === "fr"
        ? `${hours}\u00a0h\u00a0${tail}`
        : `${hours}\u00a0h ${rest}\u00a0min`;
    },
    date: (iso) => date().format(new Date(iso)),
    number: (value) => number().format(value),
    vote: (value) => vote().format(value),
    percent: (hundredths) => percent().format(hundredths / 100),
    list: (items) => list().format(items),
    country: (code) => nameOf(countries(), code, /^[A-Z]{2}$/),
    language: (code) => nameOf(languages(), code, /^[a-z]{2,3}$/),
  };
}
