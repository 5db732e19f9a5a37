import { basename } from "node:path";
import type { SourceModule } from "./read-module.ts";

/** A file of the tree with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const namesWithoutHome = /(^|[-.])(utils?|helpers?|common|misc)$/i;
const suppressions = /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|biome-ignore|prettier-ignore/;

/** What is wrong with the names of source files, a sentence each. */
export function nameViolations(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const name = basename(path);
    const places = path.split("/").map((part) => part.replace(/\..*$/, ""));
    if (places.some((place) => namesWithoutHome.test(place))) return [`${path} is named for no concept`];
    if (name.endsWith(".tsx") && name !== "main.tsx" && !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name)) {
      return [`${path} is not PascalCase`];
    }
    if (/\.(ts|mjs)$/.test(name) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.(d|test|spec|config))?\.(ts|mjs)$/.test(name)) {
      return [`${path} is not kebab-case`];
    }
    return [];
  });
}

/** Comments that silence a checker. */
export function suppressionViolations(modules: readonly SourceModule[]): readonly string[] {
  return modules.flatMap(({ path, comments }) =>
    comments
      .filter((comment) => suppressions.test(comment.text))
      .map((comment) => `${path}:${comment.line} silences a checker:${comment.text}`),
  );
}

const machinePath = /(?<![\w.~-])\/(?:work|root|home\/[a-z]+)\//;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]/;
const downloadAddress = /"resolved":/;

/** Text that holds only on the machine it was written on. */
export function machineViolations(files: readonly TextFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const address = path === "package-lock.json" ? downloadAddress.exec(text) : null;
    const found = machinePath.exec(text) ?? registryHost.exec(text) ?? address;
    if (found === null) return [];
    const line = text.slice(0, found.index).split("\n").length;
    return [`${path}:${line} names a place on one machine: ${found[0]}`];
  });
}

const fileName = /(?:[\w.@-]+\/)*[\w.-]+\.(?:tsx?|mjs|css|html|md|jsonc?|yaml)/;
const placeInTree = /(?:src|test|scripts|public|core|app)\/[\w./-]+/;
const namedInBackticks = new RegExp(`\`(${fileName.source}|${placeInTree.source})\``, "g");

/** Files and folders that a text names in backticks and that are nowhere in the tree; what a build makes does not count. */
export function pathViolations(texts: readonly TextFile[], paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => path.split("/").map((_, depth, parts) => parts.slice(0, depth).join("/")));
  const places = [...new Set([...paths, ...folders])].map((place) => `/${place}`);
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(namedInBackticks)]
      .map(([, name = ""]) => name.replace(/\/$/, ""))
      .filter((name) => !name.startsWith("dist/") && !places.some((place) => place.endsWith(`/${name}`)))
      .map((name) => `${path} names ${name}, which is not there`),
  );
}

const symbolInBackticks = /`([A-Z][a-z]\w*\.(?!tsx|module)\w+|[A-Za-z]*[a-z][A-Z]\w*|[A-Za-z]\w*(?=\(\)))(?:\(\))?`/g;

/** Functions, types and values that a text names in backticks (`readPlace`, `announce()`, `EntryRun.caveat`) and that no code has. */
export function symbolViolations(texts: readonly TextFile[], code: readonly TextFile[]): readonly string[] {
  const known = new Set(code.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(symbolInBackticks)]
      .filter(([, name = ""]) => !name.split(".").every((part) => known.has(part)))
      .map(([, name]) => `${path} names ${name}, which is not there`),
  );
}

/** Folders of the sources that the map has no row for. */
export function unmappedFolders(map: string, paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => /^src\/(core\/[^/]+|(?!core\/)[^/]+)\/./.exec(path)?.[1] ?? []);
  return [...new Set(folders)].filter((folder) => !map.includes(`\n| \`${folder}\``));
}
