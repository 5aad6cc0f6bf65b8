export const state = {
  loading: "Loading",
  retry: "Try again",
  offline: "You are offline.",
  offlineLead: "What you picked is safe in this browser. The rest comes back with the network.",
  preparing: "The films are being loaded.",
  preparingLead: "A new model is coming in. This page carries on by itself in a moment.",
  notFound: "This page does not exist.",
  notFoundLead: "Perhaps the film was better than the sequel. Start again from the beginning.",
  home: "Back to the start",
  crash: "Something broke on this page.",
  crashLead: "Your picks are safe. Load the page again.",
  reload: "Load again",
};
