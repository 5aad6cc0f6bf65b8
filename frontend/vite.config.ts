import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { fontLicences } from "./scripts/font-licences.ts";
import { offlineShell } from "./scripts/offline-shell.ts";

const api = process.env.CINQ_API ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react(), fontLicences(), offlineShell()],
  server: { port: 5173, proxy: { "/api": api } },
  build: {
    // The content security policy allows no data: addresses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
