import type { map as english } from "../en/map.ts";

/** La carte des goûts. */
export const map: typeof english = {
  page: "Carte des goûts",
  title: "Un ciel de films",
  lead: "Les films qu’aiment les mêmes personnes sont voisins. Les vôtres brillent, et ce qu’ils amènent aussi.",
  keys: "Carte des films. Les flèches la déplacent, plus et moins zooment, zéro la montre en entier.",
  nearer: "Zoomer",
  farther: "Dézoomer",
  all: "Tout voir",
  find: "Trouver un film sur la carte",
  legend: "Couleurs des genres",
  picks: "Vos choix",
  weighing:
    "Tirez un choix vers le milieu des vôtres, ou son curseur, pour qu’il compte davantage.",
  times: (weight) => `${weight} ×`,
  answers: "Ce qu’ils amènent",
  none: "Rien de vous ne brille encore.",
  noneLead: "Choisissez un film ou deux : ils s’allumeront ici avec ce qu’ils amènent.",
  missingLead: "Elle viendra avec la prochaine mise à jour du catalogue.",
  pickOf: (title, weight) => `Votre choix : ${title}, compte ${weight} ×`,
  answerOf: (title) => `Recommandé : ${title}`,
  close: "Fermer",
  open: "Ouvrir la page du film",
  note: "Deux dimensions ne peuvent pas tout dire : proche veut dire semblable, loin ne dit pas grand-chose.",
};
