import { useSearchParams } from "react-router";
import type { SearchTerms } from "../../api/queries.ts";

/** Return what the address asks for, and the way to ask for something else. */
export function useSearchTerms(): readonly [SearchTerms, (changes: Partial<SearchTerms>) => void] {
  const [address, setAddress] = useSearchParams();
  const terms: SearchTerms = {
    q: address.get("q") ?? "",
    genre: address.get("genre") ?? "",
    decade: address.get("decade") ?? "",
    language: address.get("language") ?? "",
  };
  const ask = (changes: Partial<SearchTerms>) => {
    const wanted = Object.entries({ ...terms, ...changes }).filter(([, value]) => value !== "");
    setAddress(Object.fromEntries(wanted));
  };
  return [terms, ask];
}
