import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

/** Modules of the `yaml` package that write or make documents, or make values of them by its own schemas. */
const unused = new RegExp(
  `/node_modules/yaml/browser/dist/(${[
    "stringify/\\w+",
    "visit",
    "parse/cst-(visit|stringify)",
    "doc/(anchors|applyReviver|createNode)",
    "nodes/(addPairToJSMap|toJS)",
    "schema/(core|json|yaml-1\\.1)/[\\w-]+",
  ].join("|")})\\.js$`,
);

/**
 * Leaves out of the build what `core/document` never calls: a seventh of the JavaScript before the first diagram that is
 * not React's. The package can't be imported in parts, and a bundler can't see it, because documents know how to write
 * themselves. Exports of those modules become undefined; `test/scripts/trim-yaml.test.ts` reads the same with and without.
 */
export function trimYaml(): Plugin {
  return {
    name: "trim-yaml",
    enforce: "pre",
    async load(id) {
      if (!unused.test(id)) return null;
      const names = exportedNames(await readFile(id, "utf8"));
      return names.map((name) => `export const ${name} = undefined;`).join("\n");
    },
  };
}

/** The package's modules end in one list: `export { one, another };`. */
function exportedNames(code: string): readonly string[] {
  const list = /^export \{([^}]*)\};$/m.exec(code)?.[1];
  if (list === undefined) throw new Error("A module of `yaml` exports in a way that this does not know.");
  return list.split(",").map((name) => name.trim().replace(/^.* as /, ""));
}
