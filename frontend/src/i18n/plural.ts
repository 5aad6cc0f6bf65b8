import { lazy } from "./lazy.ts";

interface Forms {
  /** Said for none at all, whatever the language's rules call it. */
  readonly zero?: string;
  readonly one?: string;
  readonly other: string;
}

/** Return a function that words a count by the plural rules of `language`; `#` is the count. */
export function plural(language: string): (count: number, forms: Forms) => string {
  const rules = lazy(() => new Intl.PluralRules(language));
  const numbers = lazy(() => new Intl.NumberFormat(language));
  return (count, forms) => {
    if (count === 0 && forms.zero !== undefined) return forms.zero;
    const form = rules().select(count) === "one" ? (forms.one ?? forms.other) : forms.other;
    return form.replace("#", numbers().format(count));
  };
}
