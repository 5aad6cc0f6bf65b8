/** A Vite plugin: the licences of the bundled faces travel with them, as they ask to. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Plugin } from "vite";

const rule = "=".repeat(80);

export function fontLicences(): Plugin {
  return {
    name: "font-licences",
    apply: "build",
    generateBundle() {
      const licences = globSync("node_modules/@fontsource{,-variable}/*/LICENSE").sort();
      if (licences.length === 0) throw new Error("no font licences found: run npm ci");
      const source = licences
        .map(
          (file) => `${rule}\n${basename(dirname(file))}\n${rule}\n${readFileSync(file, "utf8")}`,
        )
        .join("\n");
      this.emitFile({ type: "asset", fileName: "font-licences.txt", source });
    },
  };
}
