/** Write src/posters/widths.json from the poster fonts; with --check, fail when it is stale. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { measure } from "./woff.ts";

const fonts: Readonly<Record<string, string>> = {
  abril: "@fontsource/abril-fatface/files/abril-fatface-latin-400-normal.woff",
  anton: "@fontsource/anton/files/anton-latin-400-normal.woff",
  archivo: "@fontsource/archivo-black/files/archivo-black-latin-400-normal.woff",
  bowlby: "@fontsource/bowlby-one/files/bowlby-one-latin-400-normal.woff",
  cinzel: "@fontsource/cinzel/files/cinzel-latin-700-normal.woff",
  limelight: "@fontsource/limelight/files/limelight-latin-400-normal.woff",
  monoton: "@fontsource/monoton/files/monoton-latin-400-normal.woff",
  pirata: "@fontsource/pirata-one/files/pirata-one-latin-400-normal.woff",
  playfair: "@fontsource/playfair-display/files/playfair-display-latin-700-italic.woff",
  poiret: "@fontsource/poiret-one/files/poiret-one-latin-400-normal.woff",
  righteous: "@fontsource/righteous/files/righteous-latin-400-normal.woff",
  rye: "@fontsource/rye/files/rye-latin-400-normal.woff",
  shrikhand: "@fontsource/shrikhand/files/shrikhand-latin-400-normal.woff",
  syncopate: "@fontsource/syncopate/files/syncopate-latin-700-normal.woff",
};

// Printable ASCII: accented letters are as wide as the letter they stand on.
const characters = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join(
  "",
);

const measured = Object.fromEntries(
  Object.entries(fonts).map(([name, file]) => [
    name,
    measure(readFileSync(new URL(`../node_modules/${file}`, import.meta.url)), characters),
  ]),
);
const target = new URL("../src/posters/widths.json", import.meta.url);
const wanted = `${JSON.stringify(measured)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(target, wanted);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== wanted) {
  console.error("src/posters/widths.json is stale: run `npm run fonts` and commit the result.");
  process.exit(1);
}
