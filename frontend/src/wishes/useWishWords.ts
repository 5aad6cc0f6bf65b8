import { useLabels } from "../films/useLabels.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";
import { dialSteps, firstDecade, type Wishes } from "./wishes.ts";

interface WishWords {
  readonly dials: string;
  readonly filters: string;
}

/** Return dials and filters in words, for a receipt. */
export function useWishWords(wishes: Wishes): WishWords {
  const { t, format } = useSpeech();
  const labels = useLabels();
  const step = (value: number, names: readonly string[]) =>
    value === 0 ? [] : [names[Math.round(value * dialSteps) + dialSteps] ?? ""];
  const dials = [
    ...step(wishes.popularity, t.wishes.popularitySteps),
    ...step(wishes.variety, t.wishes.varietySteps),
  ];
  const { genres, without, decade, runtime, language } = wishes;
  const before = t.search.before(firstDecade);
  const filters = [
    ...genres.map(labels.genre),
    ...(without.length === 0 ? [] : [t.wishes.without(format.list(without.map(labels.genre)))]),
    ...(decade === "" ? [] : [decade === "before" ? before : t.search.decadeOf(Number(decade))]),
    ...(runtime === "" ? [] : [t.wishes.upTo(format.runtime(Number(runtime)))]),
    ...(language === "" ? [] : [format.language(language)]),
  ];
  return {
    dials: dials.length === 0 ? (t.wishes.varietySteps[dialSteps] ?? "") : format.list(dials),
    filters: filters.length === 0 ? t.together.receipt.noneAsked : format.list(filters),
  };
}
