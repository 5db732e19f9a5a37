import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/", import.meta.url);

/** The lines of a file of expected results; none, and a sentence on the console, where the folder is absent. */
export function readGoldens<Golden>(name: string, parse: (line: unknown) => Golden): readonly Golden[] {
  const file = new URL(`goldens/${name}`, folder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => parse(JSON.parse(line)));
}

/** A real configuration; absent where the goldens are. */
export function readCorpus(file: string): string {
  return readFileSync(new URL(`corpus/real/${file}`, folder), "utf8");
}
