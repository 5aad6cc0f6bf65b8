import { useSearchParams } from "react-router";
import type { SearchTerms } from "../../api/queries.ts";
import { filtersIn, noWishes, withWishes } from "../../wishes/wishes.ts";

/** Return what the address asks for, and the way to ask for something else. */
export function useSearchTerms(): readonly [SearchTerms, (changes: Partial<SearchTerms>) => void] {
  const [address, setAddress] = useSearchParams();
  const terms: SearchTerms = {
    q: address.get("q") ?? "",
    ignore: address.getAll("ignore"),
    ...filtersIn(address),
  };
  const ask = (changes: Partial<SearchTerms>) => {
    // Another question is heard anew.
    const other = changes.q === undefined ? {} : { ignore: [] };
    const wanted = { ...terms, ...other, ...changes };
    const next = withWishes(new URLSearchParams(), { ...noWishes, ...wanted });
    if (wanted.q !== "") next.set("q", wanted.q);
    for (const key of wanted.ignore) next.append("ignore", key);
    setAddress(next);
  };
  return [terms, ask];
}
