import { noWishes, type Wishes, withWishes } from "../wishes/wishes.ts";

const mostFilms = 10;
const longestId = 200;
const longestName = 30;

/** Return the films an address names under `name`, each once. */
export function filmsIn(address: URLSearchParams, name: string): string[] {
  const named = (address.get(name) ?? "").split(",").map((id) => id.trim());
  return [...new Set(named)]
    .filter((id) => id !== "" && id.length <= longestId)
    .slice(0, mostFilms);
}

/** Return the name of a person an address gives under `name`; empty when there is none. */
export function nameIn(address: URLSearchParams, name: string): string {
  // A name is shown on a line of its own accord: no control characters, no essay.
  return (address.get(name) ?? "").replace(/\p{C}/gu, "").trim().slice(0, longestName);
}

/** Return the rest of an address; ids stay readable. */
function written(address: URLSearchParams): string {
  return address.toString().replaceAll("%2C", ",");
}

export interface Shared {
  readonly picks: readonly string[];
  readonly wishes: Wishes;
  /** The model that answered when the link was made. */
  readonly model: string | undefined;
}

/** Return the address of a page that shows what these picks bring, to anybody. */
export function sharedPath({ picks, wishes, model }: Shared): string {
  const address = withWishes(new URLSearchParams({ picks: picks.join(",") }), wishes);
  if (model !== undefined) address.set("model", model);
  return `/shared?${written(address)}`;
}

export interface Pair {
  readonly first: readonly string[];
  readonly second?: readonly string[];
  /** What the first and the second person are called, if they say. */
  readonly from?: string;
  readonly and?: string;
  readonly wishes?: Wishes;
}

/** Return the address that invites a second person, or that shows what suits both. */
export function pairPath({ first, second = [], from = "", and = "", wishes }: Pair): string {
  const address = withWishes(new URLSearchParams({ first: first.join(",") }), wishes ?? noWishes);
  if (second.length > 0) address.set("second", second.join(","));
  if (from !== "") address.set("from", from);
  if (and !== "") address.set("and", and);
  return `/two?${written(address)}`;
}

/** Return the whole link of a path, as it is sent. */
export function linkOf(path: string): string {
  return `${window.location.origin}${path}`;
}
