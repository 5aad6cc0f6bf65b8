// Runs before the first paint, so that a chosen theme or language never flashes the other one.
try {
  const theme = localStorage.getItem("cinq.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const language = localStorage.getItem("cinq.language") || navigator.language;
  document.documentElement.lang = language.startsWith("fr") ? "fr" : "en";
} catch {
  // Storage may be refused; the system's theme and the page's language do.
}
