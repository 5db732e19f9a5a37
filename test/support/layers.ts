import { posix } from "node:path";
import type { ImportedName, SourceModule } from "./read-module.ts";

/** A row of the layer table: what the files of one folder of `src` may import. */
interface Layer {
  readonly name: string;
  /** Layers whose values and types it may import. */
  readonly imports: readonly string[];
  /** Layers of which it may import types only. */
  readonly importsTypes?: readonly string[];
  /** Third-party packages, with everything below them; `@scope/*` stands for a whole scope. */
  readonly packages: readonly string[];
  /** Packages for its `.tsx` files besides. */
  readonly packagesOfComponents?: readonly string[];
  /** Files outside `src` that it may read. */
  readonly reads?: readonly string[];
  readonly mayUse?: readonly ("location" | "history" | "console")[];
}

/** A phase of the core: it may import the phases before it. */
interface Phase {
  readonly name: string;
  readonly packages: readonly string[];
}

export interface House {
  readonly layers: readonly Layer[];
  readonly phases: readonly Phase[];
}

/** The layer of what lies in `src` itself: `main.tsx` and the styles of the whole page. */
export const mainLayer = "main.tsx";

/** Where modules of `src` break the layer table, a sentence each. */
export function layerViolations(modules: readonly SourceModule[], house: House): readonly string[] {
  return modules.flatMap((module) => moduleViolations(module, house));
}

function moduleViolations(module: SourceModule, house: House): readonly string[] {
  const layer = house.layers.find(({ name }) => name === layerOf(module.path));
  if (layer === undefined) return [`${module.path} is in no layer of the table`];

  const imports = module.imports.flatMap((imported) => {
    const reason = importRefusal(module.path, imported, layer, house);
    return reason === null ? [] : [`${module.path}:${imported.line} imports "${imported.text}": ${reason}`];
  });
  const allowed: readonly string[] = layer.mayUse ?? [];
  const globals = module.globals
    .filter((mention) => !allowed.includes(mention.text))
    .map((mention) => `${module.path}:${mention.line} uses ${mention.text}: ${layer.name} may not`);
  return [...imports, ...globals];
}

/** Why a file may not import something; null where it may. */
function importRefusal(path: string, imported: ImportedName, layer: Layer, house: House): string | null {
  if (!imported.text.startsWith(".")) return packageRefusal(path, imported.text, layer, house);

  const target = posix.join(posix.dirname(path), imported.text.replace(/\?.*$/, ""));
  if (layer.reads?.includes(target)) return null;
  if (!target.startsWith("src/")) return "it is outside src";
  const targetLayer = layerOf(target);
  if (targetLayer === layer.name) return layer.name === "core" ? phaseRefusal(path, target, house.phases) : null;
  if (layer.importsTypes?.includes(targetLayer) && !imported.typeOnly) return `${layer.name} may import only its types`;
  if (![...layer.imports, ...(layer.importsTypes ?? [])].includes(targetLayer)) {
    return `${layer.name} may not import ${targetLayer}`;
  }
  if (targetLayer === "core" && target !== "src/core/index.ts")
    return "outside the core only src/core/index.ts is its surface";
  return null;
}

function packageRefusal(path: string, specifier: string, layer: Layer, house: House): string | null {
  const phase = layer.name === "core" ? house.phases.find(({ name }) => name === phaseOf(path)) : undefined;
  const components = path.endsWith(".tsx") ? (layer.packagesOfComponents ?? []) : [];
  const allowed = [...layer.packages, ...components, ...(phase?.packages ?? [])];
  if (allowed.some((name) => covers(name, specifier))) return null;
  return `${phase === undefined ? layer.name : `core/${phase.name}`} may not use this package`;
}

function phaseRefusal(path: string, target: string, phases: readonly Phase[]): string | null {
  const order = phases.map(({ name }) => name);
  const from = phaseOf(path);
  const to = phaseOf(target);
  if (from === null) return null;
  if (!order.includes(from)) return `core/${from} is no phase`;
  if (to === null) return `core/${from} may not import what stands on top of it`;
  if (order.indexOf(to) > order.indexOf(from)) return `core/${to} comes after core/${from}`;
  return null;
}

function layerOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? mainLayer : folder;
}

/** Null for `analyse.ts` and `index.ts`, which stand on top of the phases. */
function phaseOf(path: string): string | null {
  const [, , folder = "", ...rest] = path.split("/");
  return rest.length === 0 ? null : folder;
}

function covers(allowed: string, specifier: string): boolean {
  if (allowed.endsWith("*")) return specifier.startsWith(allowed.slice(0, -1));
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}
