/** A Vite plugin: writes `sw.js`, which keeps what Cinq needs to start without a network. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Faces of the page itself; those of the posters are kept when they were first needed. */
const pageFaces = /(bricolage-grotesque|instrument-sans)-.*\.woff2$/;

export function offlineShell(): Plugin {
  return {
    name: "offline-shell",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const built = Object.keys(bundle)
        .filter((name) => /\.(js|css)$/.test(name) || pageFaces.test(name))
        .sort();
      const still = readdirSync("public").sort();
      const digest = createHash("sha256").update(built.join());
      for (const file of [
        "index.html",
        "scripts/worker.js",
        ...still.map((name) => `public/${name}`),
      ])
        digest.update(readFileSync(file));
      const shell = {
        release: digest.digest("hex").slice(0, 16),
        kept: ["/", ...still.map((name) => `/${name}`), ...built.map((name) => `/${name}`)],
      };
      const source = readFileSync("scripts/worker.js", "utf8");
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: source.replace("__SHELL__", JSON.stringify(shell)),
      });
    },
  };
}
