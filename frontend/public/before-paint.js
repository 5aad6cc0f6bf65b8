// Runs before the first paint, so that a chosen theme or language never flashes the other one, and
// the first films are asked for while the application is on its way.
try {
  const theme = localStorage.getItem("cinq.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem("cinq.language") || navigator.language;
  document.documentElement.lang = language.startsWith("fr") ? "fr" : "en";
  if (location.pathname === "/") {
    const { slots = [] } = JSON.parse(localStorage.getItem("cinq.picks")) ?? {};
    const picked = slots.flatMap((film) => film?.id ?? []).join();
    const films = document.createElement("link");
    films.rel = "preload";
    films.as = "fetch";
    films.crossOrigin = "anonymous";
    films.href = `/api/v1/suggestions?${new URLSearchParams({ picked, rejected: "", limit: 24 })}`;
    document.head.append(films);
  }
} catch {
  // Storage may be refused; the system's theme and the page's language do.
}
