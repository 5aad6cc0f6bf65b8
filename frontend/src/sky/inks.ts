/** Inks of genres, the most frequent first; the last is for all others. Light paper, then dark. */
const light = [
  ..."#6b5fd3 #d0661a #b3261e #17805a #1f6fc4 #a3378f #7a7a18 #0f8a94 #8a5a2b #c22f63".split(" "),
  "#77727f",
];
const dark = [
  ..."#a79cff #ffa35c #ff7d72 #52d69b #7db8ff #ee8bdc #d6d45e #5fd9e3 #d8a26b #ff8fb4".split(" "),
  "#8d8a94",
];

/** The inks for the page as it is lit now: always twenty, as the painter's program wants. */
export function inksFor(isDark: boolean): string[] {
  const inks = isDark ? dark : light;
  const others = inks.at(-1) ?? "#888888";
  return [...inks.slice(0, -1), ...Array<string>(20 - inks.length + 1).fill(others)];
}

export const namedInks = light.length - 1;
