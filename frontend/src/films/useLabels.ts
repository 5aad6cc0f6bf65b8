import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../api/queries.ts";
import { useSpeech } from "../i18n/LanguageProvider.tsx";

interface Labels {
  theme(slug: string): string;
  mood(slug: string): string;
  genre(name: string): string;
}

/** Return how themes, moods and genres are called in the reader's language. */
export function useLabels(): Labels {
  const { language, t } = useSpeech();
  const { data } = useQuery(vocabularyQuery);
  const plain = (slug: string): string => slug.replaceAll("-", " ");
  return {
    theme: (slug) => data?.themes[slug]?.[language] ?? t.genres[slug] ?? plain(slug),
    mood: (slug) => data?.moods[slug]?.[language] ?? plain(slug),
    genre: (name) => t.genres[name] ?? name,
  };
}
