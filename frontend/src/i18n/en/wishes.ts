import { plural } from "../plural.ts";

const count = plural("en");

/** Dials and filters. */
export const wishes = {
  heading: "Tune these films",
  popularity: "How well known",
  gems: "Hidden gems",
  crowd: "Crowd-pleasers",
  popularitySteps: ["Hidden gems", "Lesser known", "As it comes", "Better known", "Crowd-pleasers"],
  variety: "How different",
  alike: "Alike",
  varied: "Varied",
  varietySteps: ["Alike", "Rather alike", "As it comes", "Rather varied", "Varied"],
  length: "Length",
  anyLength: "Any",
  upTo: (length: string) => `Up to ${length}`,
  genresHint: "Press once to ask for a genre, twice to rule it out.",
  genre: {
    any: (name: string) => `${name}: either way`,
    in: (name: string) => `${name}: wanted`,
    out: (name: string) => `${name}: ruled out`,
  },
  without: (names: string) => `no ${names}`,
  none: "No film fits all of that.",
  noneLead: "Ask for less, and films come back.",
  clear: "Clear dials and filters",
  dealtAnew: "A new model came in. Your films are dealt anew.",
  changed: (films: number) =>
    count(films, { one: "# other film came in.", other: "# other films came in." }),
  stale: "These are the films from before: the new ones could not be had.",
};
