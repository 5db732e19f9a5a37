import { type ESTree, parseSync, Visitor } from "vite";

/** What one source file says to the rest of the world, as far as the architecture has rules for it. */
export interface SourceModule {
  /** From the project's folder, with slashes: `src/core/analyse.ts`. */
  readonly path: string;
  readonly imports: readonly ImportedName[];
  /** Names of the browser's globals that the module reaches for: `location`, `history`, `console`. */
  readonly globals: readonly Mention[];
  readonly comments: readonly Mention[];
}

/** Something in the text, with its line counted from 1. */
interface Mention {
  readonly text: string;
  readonly line: number;
}

/** An import, re-export, dynamic import, `import("…")` type or `new URL("…", import.meta.url)`; `text` is the specifier. */
export interface ImportedName extends Mention {
  readonly typeOnly: boolean;
}

const watchedGlobals: readonly string[] = ["location", "history", "console"];
const globalObjects: readonly string[] = ["window", "globalThis", "self", "document"];

/** Reads TypeScript, TSX or JavaScript; throws where it is none. */
export function readModule(path: string, text: string): SourceModule {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  const imports: ImportedName[] = [];
  /** By position: a shorthand property is visited as key and as value. */
  const names = new Map<number, ESTree.Node>();
  const labels = new Set<number>();
  const certain = new Set<number>();
  const bound = new Set<string>();

  new Visitor({
    ImportDeclaration: (node) => {
      const byName = node.specifiers.map((specifier) => specifier.type === "ImportSpecifier" && specifier.importKind);
      const typeOnly = node.importKind === "type" || (byName.length > 0 && byName.every((kind) => kind === "type"));
      addImport(node.source, typeOnly);
      for (const specifier of node.specifiers) bound.add(specifier.local.name);
    },
    ExportNamedDeclaration: (node) => {
      const byName = node.specifiers.map((specifier) => specifier.exportKind);
      const typeOnly = node.exportKind === "type" || (byName.length > 0 && byName.every((kind) => kind === "type"));
      if (node.source !== null) addImport(node.source, typeOnly);
    },
    ExportAllDeclaration: (node) => addImport(node.source, node.exportKind === "type"),
    ImportExpression: (node) => addImport(node.source, false),
    TSImportType: (node) => addImport(node.source, true),
    TSExternalModuleReference: (node) => addImport(node.expression, false),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      const relative = base?.type === "MemberExpression" && base.object.type === "MetaProperty";
      if (isNamed(node.callee, ["URL"]) && relative && address !== undefined) addImport(address, false);
    },
    CallExpression: (node) => {
      if (isImportMetaGlob(node.callee)) for (const pattern of strings(node.arguments[0])) addImport(pattern, false);
    },

    Identifier: (node) => names.set(node.start, node),
    MemberExpression: (node) => {
      const ofGlobal = isNamed(node.object, globalObjects);
      if (!node.computed) (ofGlobal ? certain : labels).add(node.property.start);
    },
    Property: (node) => addLabel(node.key, node.computed || node.shorthand),
    PropertyDefinition: (node) => addLabel(node.key, node.computed),
    MethodDefinition: (node) => addLabel(node.key, node.computed),
    TSPropertySignature: (node) => addLabel(node.key, node.computed),
    TSMethodSignature: (node) => {
      addLabel(node.key, node.computed);
      node.params.forEach(bindPattern);
    },
    TSNamedTupleMember: (node) => addLabel(node.label, false),
    VariableDeclarator: (node) => {
      if (node.init === null || !isNamed(node.init, globalObjects)) bindPattern(node.id);
    },
    FunctionDeclaration: (node) => {
      bindPattern(node.id);
      node.params.forEach(bindPattern);
    },
    FunctionExpression: (node) => node.params.forEach(bindPattern),
    ArrowFunctionExpression: (node) => node.params.forEach(bindPattern),
    TSFunctionType: (node) => node.params.forEach(bindPattern),
  }).visit(program);

  return {
    path,
    imports,
    globals: [...names.values()].flatMap(globalOf),
    comments: comments.map((comment) => ({ text: comment.value, line: lineOf(comment.start) })),
  };

  function addImport(specifier: ESTree.Node, typeOnly: boolean): void {
    const literal = specifier.type === "Literal" && typeof specifier.value === "string" ? specifier.value : null;
    imports.push({
      text: literal ?? text.slice(specifier.start, specifier.end),
      typeOnly,
      line: lineOf(specifier.start),
    });
  }

  function addLabel(key: ESTree.Node, alsoReference: boolean): void {
    if (!alsoReference) labels.add(key.start);
  }

  function globalOf(node: ESTree.Node): readonly Mention[] {
    if (node.type !== "Identifier" || !watchedGlobals.includes(node.name) || labels.has(node.start)) return [];
    if (bound.has(node.name) && !certain.has(node.start)) return [];
    return [{ text: node.name, line: lineOf(node.start) }];
  }

  /** A module that gives such a name to something of its own means that. */
  function bindPattern(node: ESTree.Node | null): void {
    if (node === null) return;
    if (node.type === "Identifier") bound.add(node.name);
    if (node.type === "AssignmentPattern") bindPattern(node.left);
    if (node.type === "RestElement") bindPattern(node.argument);
    if (node.type === "ArrayPattern") node.elements.forEach(bindPattern);
    if (node.type === "ObjectPattern") {
      for (const property of node.properties) bindPattern(property.type === "Property" ? property.value : property);
    }
  }

  function lineOf(offset: number): number {
    return text.slice(0, offset).split("\n").length;
  }
}

function isNamed(node: ESTree.Node, names: readonly string[]): boolean {
  return node.type === "Identifier" && names.includes(node.name);
}

function isImportMetaGlob(callee: ESTree.Node): boolean {
  return (
    callee.type === "MemberExpression" && callee.object.type === "MetaProperty" && isNamed(callee.property, ["glob"])
  );
}

/** The literal itself, or those of a list. */
function strings(node: ESTree.Node | undefined): readonly ESTree.Node[] {
  if (node?.type === "Literal") return [node];
  if (node?.type === "ArrayExpression") return node.elements.filter((element) => element?.type === "Literal");
  return [];
}
