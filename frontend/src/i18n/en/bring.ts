import { plural } from "../plural.ts";

const count = plural("en");

/** Bringing one's own ratings along. */
export const bring = {
  title: "Bring your ratings",
  lead: "A file from Letterboxd (the zip as it is), MovieLens or IMDb, or a CSV with title, year and rating. Four stars or more is a like, two or fewer is not for you, and all count as seen.",
  file: "File of ratings",
  look: "Look first",
  looking: "Reading the file…",
  preview: "What would happen",
  found: (matched: number, read: number) =>
    `${count(matched, { one: "# film", other: "# films" })} found, of ${count(read, { one: "# rating", other: "# ratings" })}.`,
  likes: (films: number) => count(films, { one: "# film you love", other: "# films you love" }),
  dislikes: (films: number) =>
    count(films, { one: "# film not for you", other: "# films not for you" }),
  seen: (films: number) => count(films, { one: "# film seen", other: "# films seen" }),
  known: (films: number) =>
    count(films, {
      one: "# film you spoke of before stays as it is",
      other: "# films you spoke of before stay as they are",
    }),
  matches: "Films found",
  unmatched: (films: number) => count(films, { one: "# not found", other: "# not found" }),
  refused: (lines: number) =>
    count(lines, { one: "# line is no rating", other: "# lines are no ratings" }),
  line: (line: number) => `line ${line}`,
  more: (films: number) => count(films, { one: "and # more", other: "and # more" }),
  take: "Bring them in",
  done: "Your ratings are in.",
  undo: "Take it back",
  undone: "Taken back, as if it had never been.",
  past: "Brought in before",
  pickBest: "Put the best in my picks",
  origins: { letterboxd: "Letterboxd", movielens: "MovieLens", imdb: "IMDb", csv: "CSV" },
  undoOf: (name: string, date: string) => `Take back ${name} of ${date}`,
};
