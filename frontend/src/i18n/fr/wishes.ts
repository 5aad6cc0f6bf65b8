import type { Messages } from "../en/messages.ts";
import { plural } from "../plural.ts";

const count = plural("fr");

export const wishes: Messages["wishes"] = {
  heading: "Régler ces films",
  popularity: "Notoriété",
  gems: "Perles rares",
  crowd: "Grands succès",
  popularitySteps: [
    "Perles rares",
    "Moins connus",
    "Sans préférence",
    "Plus connus",
    "Grands succès",
  ],
  variety: "Diversité",
  alike: "Proches",
  varied: "Variés",
  varietySteps: ["Proches", "Plutôt proches", "Sans préférence", "Plutôt variés", "Variés"],
  length: "Durée",
  anyLength: "Toutes",
  upTo: (length) => `Jusqu'à ${length}`,
  genresHint: "Un appui pour demander un genre, deux pour l'écarter.",
  genre: {
    any: (name) => `${name} : indifférent`,
    in: (name) => `${name} : voulu`,
    out: (name) => `${name} : écarté`,
  },
  without: (names) => `sans ${names}`,
  none: "Aucun film ne répond à tout cela.",
  noneLead: "Demandez un peu moins : les films reviendront.",
  clear: "Effacer réglages et filtres",
  dealtAnew: "Un nouveau modèle est arrivé. Vos films sont redistribués.",
  changed: (films) =>
    count(films, { one: "# autre film est arrivé.", other: "# autres films sont arrivés." }),
  stale: "Ce sont les films d'avant : les nouveaux n'ont pas pu être obtenus.",
};
