import type { Messages } from "../en/messages.ts";
import { plural } from "../plural.ts";

const count = plural("fr");

export const bring: Messages["bring"] = {
  title: "Apportez vos notes",
  lead: "Un fichier de Letterboxd (le zip tel quel), de MovieLens ou d'IMDb, ou un CSV avec title, year et rating. Quatre étoiles ou plus : vous aimez ; deux ou moins : pas pour vous ; tout compte comme vu.",
  file: "Fichier de notes",
  look: "Regarder d'abord",
  looking: "Lecture du fichier…",
  preview: "Ce qui se passerait",
  found: (matched, read) =>
    `${count(matched, { one: "# film trouvé", other: "# films trouvés" })}, sur ${count(read, { one: "# note", other: "# notes" })}.`,
  likes: (films) => count(films, { one: "# film que vous aimez", other: "# films que vous aimez" }),
  dislikes: (films) =>
    count(films, { one: "# film pas pour vous", other: "# films pas pour vous" }),
  seen: (films) => count(films, { one: "# film vu", other: "# films vus" }),
  known: (films) =>
    count(films, {
      one: "# film dont vous aviez parlé reste tel quel",
      other: "# films dont vous aviez parlé restent tels quels",
    }),
  matches: "Films trouvés",
  unmatched: (films) => count(films, { one: "# introuvable", other: "# introuvables" }),
  refused: (lines) =>
    count(lines, { one: "# ligne n'est pas une note", other: "# lignes ne sont pas des notes" }),
  line: (line) => `ligne ${line}`,
  more: (films) => count(films, { one: "et # autre", other: "et # autres" }),
  take: "Les apporter",
  done: "Vos notes sont là.",
  undo: "Les reprendre",
  undone: "Reprises, comme si de rien n'était.",
  past: "Déjà apportées",
  pickBest: "Mettre les meilleurs dans mes choix",
  origins: { letterboxd: "Letterboxd", movielens: "MovieLens", imdb: "IMDb", csv: "CSV" },
  undoOf: (name, date) => `Reprendre ${name} du ${date}`,
};
