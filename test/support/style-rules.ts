import { posix } from "node:path";
import type { TextFile } from "./house-rules.ts";

/**
 * Classes of CSS modules that nobody wears, and classes that are asked for and stand in no module, a sentence each. A class counts as
 * worn where a file that imports its module names it in quotes; where such a file chooses among classes, where any file does.
 */
export function classViolations(files: readonly TextFile[]): readonly string[] {
  const uses = files.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(usesOfModules);
  const anywhere = new Set(files.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(({ text }) => quotedNames(text)));
  return files
    .filter(({ path }) => path.endsWith(".module.css"))
    .flatMap((module) => {
      const own = uses.filter(({ target }) => target === module.path);
      const named = new Set(own.flatMap(({ names }) => names));
      const classes = classesOf(module.text);
      const unworn = [...classes].filter(
        (name) => !named.has(name) && !(own.some(({ chooses }) => chooses) && anywhere.has(name)),
      );
      const missing = own.flatMap(({ path, asked }) =>
        asked.filter((name) => !classes.has(name)).map((name) => `${path} asks for .${name} of ${module.path}`),
      );
      return [...unworn.map((name) => `${module.path}: nothing wears .${name}`), ...missing];
    });
}

/** Custom properties that nobody reads, and such as are read and set nowhere, a sentence each. */
export function propertyViolations(files: readonly TextFile[]): readonly string[] {
  const sheets = files.filter(({ path }) => path.endsWith(".css"));
  const others = files.filter(({ path }) => /\.(tsx?|js)$/.test(path)).map(({ text }) => text);
  const declared = new Set(sheets.flatMap(({ text }) => allOf(withoutComments(text), /(?:^|[{;\s])(--[\w-]+)\s*:/g)));
  const read = new Set(
    [...sheets.map(({ text }) => text), ...others].flatMap((text) => allOf(text, /var\(\s*(--[\w-]+)/g)),
  );
  const named = new Set(others.flatMap((text) => allOf(text, /["'`](--[\w-]+)["'`]/g)));
  return [
    ...[...declared].filter((name) => !read.has(name) && !named.has(name)).map((name) => `nothing reads ${name}`),
    ...[...read]
      .filter((name) => !declared.has(name) && !named.has(name) && !isOfOthers(name))
      .map((name) => `nothing sets ${name}`),
  ];
}

/** Radix sets its own; a name that goes on is put together. */
function isOfOthers(name: string): boolean {
  return name.startsWith("--radix-") || name.endsWith("-");
}

/** What one file does with one module of styles. */
interface ModuleUse {
  readonly path: string;
  readonly target: string;
  /** Everything in quotes: a class may be chosen first and looked up later. */
  readonly names: readonly string[];
  /** Looked up by its name. */
  readonly asked: readonly string[];
  /** Something is looked up by what is not known here. */
  readonly chooses: boolean;
}

function usesOfModules({ path, text }: TextFile): readonly ModuleUse[] {
  return [...text.matchAll(/import (\w+) from "(\.[^"]+\.module\.css)"/g)].map(([, name = "", from = ""]) => ({
    path,
    target: posix.join(posix.dirname(path), from),
    names: quotedNames(text),
    asked: allOf(text, new RegExp(`\\b${name}\\["([\\w-]+)"\\]`, "g")),
    chooses: new RegExp(`\\b${name}(\\[[^"]|\\b(?!\\[| from))`).test(text),
  }));
}

function classesOf(css: string): ReadonlySet<string> {
  const selectors = withoutComments(css)
    .replaceAll(/"[^"]*"|url\([^)]*\)/g, "")
    .replaceAll(/:global\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "");
  return new Set(allOf(selectors, /\.([a-zA-Z_][\w-]*)/g));
}

function quotedNames(text: string): readonly string[] {
  return allOf(text, /["'`]([a-zA-Z_][\w-]*)["'`]/g);
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, "");
}

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
