import type { Messages } from "../en/messages.ts";

export const state: Messages["state"] = {
  loading: "Chargement",
  retry: "Réessayer",
  offline: "Vous êtes hors ligne.",
  offlineLead: "Vos choix sont à l'abri dans ce navigateur. Le reste revient avec le réseau.",
  preparing: "Les films sont en cours de chargement.",
  preparingLead: "Un nouveau modèle arrive. Cette page reprend d'elle-même dans un instant.",
  notFound: "Cette page n'existe pas.",
  notFoundLead: "Le premier film était peut-être meilleur que la suite. Reprenez au début.",
  home: "Retour au début",
  crash: "Quelque chose s'est cassé sur cette page.",
  crashLead: "Vos choix sont à l'abri. Rechargez la page.",
  reload: "Recharger",
};
