/**
 * Writes `public/schema/launchpad-yaml.schema.json`, the JSON Schema for editors, from the declaration in `src/core/lpci`.
 *
 *     npx tsx scripts/write-schema.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "../src/core/lpci/json-schema.ts";

const file = new URL("../public/schema/launchpad-yaml.schema.json", import.meta.url);
mkdirSync(new URL(".", file), { recursive: true });
writeFileSync(file, `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
