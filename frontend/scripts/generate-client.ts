/** Write src/api/schema.d.ts from openapi.json; with --check, fail when it is stale. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const document = new URL("../openapi.json", import.meta.url);
const schema = new URL("../src/api/schema.d.ts", import.meta.url);
const banner = "// Generated from openapi.json by `npm run client`; do not edit.\n\n";

const wanted =
  banner + astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }));
if (!process.argv.includes("--check")) {
  writeFileSync(schema, wanted);
} else if (!existsSync(schema) || readFileSync(schema, "utf8") !== wanted) {
  console.error("src/api/schema.d.ts is stale: run `npm run client` and commit the result.");
  process.exit(1);
}
