import type { Messages } from "../en/messages.ts";

export const problems: Messages["problems"] = {
  "sign-in-needed": "Vous n'êtes plus connecté. Reconnectez-vous.",
  "session-needed": "Connectez-vous avec e-mail et mot de passe pour faire cela.",
  "cross-site-request":
    "Votre navigateur a envoyé ceci comme depuis un autre site. Rechargez la page.",
  "credentials-wrong": "Cette adresse et ce mot de passe ne correspondent à aucun compte.",
  "password-wrong": "Le mot de passe actuel n'est pas le bon.",
  "email-taken": "Un compte existe avec cette adresse. Connectez-vous plutôt.",
  "too-many-attempts": "Trop d'essais. Attendez une minute, puis réessayez.",
  "too-many-tokens": "Vous avez autant de jetons que possible. Supprimez-en un d'abord.",
  "token-unknown": "Ce jeton n'existe déjà plus.",
  "film-unknown": "Ce film n'est pas au catalogue.",
  "films-not-in-catalogue": "Certains de ces films ne sont plus au catalogue.",
  "picks-too-few": "Il faut cinq choix pour recevoir des films.",
  "picks-gone": "Vos choix ne sont plus au catalogue. Choisissez-en cinq autres.",
  "cursor-invalid": "Cette recherche est trop ancienne. Relancez-la.",
  "request-invalid": "Quelque chose ne va pas dans le formulaire. Vérifiez les champs.",
  busy: "Il y a foule en ce moment. Réessayez dans un instant.",
  "database-unavailable": "Les comptes sont injoignables en ce moment. Réessayez dans un instant.",
  "index-not-live": "Les films sont en cours de chargement. Réessayez dans un instant.",
  "not-ready": "Cinq démarre. Réessayez dans un instant.",
  "internal-error": "Quelque chose a échoué de notre côté. Réessayez dans un instant.",
  unreachable: "Cinq est injoignable. Vérifiez votre connexion, puis réessayez.",
  unknown: "Cela n'a pas marché. Réessayez dans un instant.",
};
