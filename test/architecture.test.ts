import { describe, expect, it } from "vitest";
import {
  machineViolations,
  nameViolations,
  pathViolations,
  suppressionViolations,
  symbolViolations,
  unmappedFolders,
} from "./support/house-rules.ts";
import { type House, layerViolations, mainLayer } from "./support/layers.ts";
import { projectFiles, readTexts } from "./support/project-files.ts";
import { readModule } from "./support/read-module.ts";
import { classViolations, propertyViolations } from "./support/style-rules.ts";

const react = ["react", "react-dom"];
const icons = ["lucide-react"];

const house: House = {
  layers: [
    { name: "core", imports: [], packages: [] },
    { name: "ui", imports: [], packages: [...react, ...icons, "radix-ui", "cmdk"] },
    { name: "permalink", imports: [], importsTypes: ["core"], packages: ["fflate", "valibot"] },
    { name: "worker", imports: ["core"], packages: [] },
    {
      name: "store",
      imports: ["core", "worker"],
      importsTypes: ["permalink"],
      packages: ["zustand/vanilla", "zustand/middleware"],
      // The context and its hook; the workspace itself stays free of React.
      packagesOfComponents: [...react, "zustand"],
    },
    {
      name: "editor",
      imports: ["core", "store", "ui"],
      packages: [...react, ...icons, "@codemirror/*", "@lezer/*"],
    },
    { name: "diagram", imports: ["core", "store", "ui"], packages: [...react, ...icons, "@xyflow/react"] },
    { name: "simulation", imports: ["core", "store", "ui", "diagram"], packages: [...react, ...icons] },
    {
      name: "findings",
      imports: ["core", "store", "ui", "diagram"],
      packages: [...react, ...icons, "@tanstack/react-table", "@tanstack/react-virtual"],
    },
    { name: "learn", imports: ["core", "store", "ui", "diagram"], packages: [...react, ...icons, "valibot"] },
    {
      name: "docs",
      imports: ["core", "store", "worker", "permalink", "ui", "diagram"],
      packages: [...react, ...icons],
    },
    { name: "compare", imports: ["core", "store", "ui", "diagram"], packages: [...react, ...icons] },
    { name: "embed", imports: ["core", "store", "ui", "diagram"], packages: [...react, ...icons] },
    { name: "drafts", imports: ["core", "store", "ui", "diagram"], packages: [...react, ...icons, "idb", "valibot"] },
    { name: "offline", imports: [], packages: ["workbox-core", "workbox-precaching", "workbox-window"] },
    {
      name: "app",
      imports: allBelowTheApp(),
      packages: [...react, ...icons, "zustand"],
      // The file that the project is tested by on Launchpad's farm is an example; the version is said in *About*.
      reads: [".launchpad.yaml", "package.json"],
      mayUse: ["location", "history"],
    },
    {
      name: mainLayer,
      imports: [...allBelowTheApp(), "app"],
      packages: [...react, "@fontsource-variable/*"],
      mayUse: ["location", "history"],
    },
    { name: "cli", imports: ["core", "permalink"], packages: ["node:*"], mayUse: ["console"] },
  ],
  phases: [
    { name: "text", packages: [] },
    { name: "diagnostics", packages: [] },
    { name: "farm", packages: [] },
    { name: "document", packages: ["yaml"] },
    { name: "edits", packages: [] },
    { name: "configuration", packages: [] },
    { name: "lpci", packages: ["valibot"] },
    { name: "foreign", packages: [] },
    { name: "plan", packages: [] },
    { name: "fixes", packages: [] },
    { name: "run", packages: [] },
    { name: "layout", packages: [] },
    { name: "render", packages: [] },
    { name: "comparison", packages: [] },
    { name: "explanation", packages: [] },
    { name: "replay", packages: [] },
    { name: "language", packages: [] },
    { name: "secrets", packages: [] },
  ],
};

function allBelowTheApp(): readonly string[] {
  const below = ["core", "ui", "permalink", "worker", "store", "editor", "diagram"];
  return [...below, "simulation", "findings", "learn", "docs", "compare", "embed", "drafts", "offline"];
}

const files = projectFiles();
const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const modules = readTexts(code).map(({ path, text }) => readModule(path, text));
const styled = readTexts(files.filter((path) => /^(src|public)\/.*\.(css|tsx?|js)$/.test(path)));
const ours = modules.filter(({ path }) => path.startsWith("src/"));

describe("the tree", () => {
  it("keeps to the layer table", () => {
    expect(layerViolations(ours, house)).toEqual([]);
  });

  it("names files for what is in them", () => {
    expect(nameViolations(code)).toEqual([]);
  });

  it("silences no checker", () => {
    expect(suppressionViolations(modules)).toEqual([]);
  });

  it("styles nothing that is not there, and asks for no style that is not", () => {
    expect(classViolations(styled)).toEqual([]);
    expect(propertyViolations(styled)).toEqual([]);
  });

  it("has the files that its pages for people name", () => {
    expect(pathViolations(readTexts(files.filter((path) => path.endsWith(".md"))), files)).toEqual([]);
  });

  it("has the functions and types that its pages for people name", () => {
    const pages = readTexts(files.filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md"));
    expect(symbolViolations(pages, readTexts([...code, "package.json"]))).toEqual([]);
  });

  it("has every folder of the sources in its map", () => {
    const [map] = readTexts(["src/README.md"]);
    expect(unmappedFolders(map?.text ?? "", files)).toEqual([]);
  });

  it("names no place that is only on one machine", () => {
    expect(machineViolations(readTexts(files))).toEqual([]);
  });

  it("has the core, so that the checks above see something", () => {
    expect(ours.map(({ path }) => path)).toContain("src/core/index.ts");
  });
});

describe("the checker of layers", () => {
  it.each([
    ["src/core/text/a.ts", 'import "yaml";', "core/text may not use this package"],
    ["src/core/analyse.ts", 'import "yaml";', "core may not use this package"],
    ["src/core/text/a.ts", 'import type { Plan } from "../plan/plan.ts";', "core/plan comes after core/text"],
    ["src/core/plan/a.ts", 'export * from "../index.ts";', "core/plan may not import what stands on top of it"],
    ["src/core/odd/a.ts", 'import "../text/a.ts";', "core/odd is no phase"],
    ["src/core/text/a.ts", 'import "../../store/a.ts";', "core may not import store"],
    ["src/ui/Button.tsx", 'import type { Plan } from "../core/index.ts";', "ui may not import core"],
    ["src/ui/Button.tsx", 'type Plan = import("../core/index.ts").Plan;', "ui may not import core"],
    ["src/permalink/a.ts", 'import { b } from "../core/index.ts";', "permalink may import only its types"],
    ["src/permalink/a.ts", 'export { b } from "../core/index.ts";', "permalink may import only its types"],
    ["src/worker/a.ts", 'new URL("../store/a.ts?worker", import.meta.url);', "worker may not import store"],
    ["src/store/a.ts", 'import { useState } from "react";', "store may not use this package"],
    ["src/store/a.ts", 'import { create } from "zustand";', "store may not use this package"],
    ["src/editor/a.ts", 'const a = await import("../diagram/Diagram.tsx");', "editor may not import diagram"],
    ["src/editor/a.ts", 'export type { A } from "../app/a.ts";', "editor may not import app"],
    ["src/learn/a.ts", 'import "../findings/a.ts";', "learn may not import findings"],
    ["src/learn/a.ts", 'import.meta.glob(["../findings/*.ts"]);', "learn may not import findings"],
    ["src/app/a.ts", 'import "../core/plan/plan.ts";', "only src/core/index.ts is its surface"],
    ["src/app/a.ts", 'import "../../test/support/a.ts";', "it is outside src"],
    ["src/learn/a.ts", 'import text from "../../.launchpad.yaml?raw";', "it is outside src"],
    ["src/app/a.ts", 'import "left-pad";', "app may not use this package"],
    ["src/cli/a.ts", 'import "react";', "cli may not use this package"],
  ])("refuses in %s: %s", (path, text, reason) => {
    expect(violations(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ["src/core/document/a.ts", 'import { parse } from "yaml";'],
    ["src/core/plan/a.ts", 'import type { Farm } from "../farm/farm.ts"; import "./b.ts";'],
    ["src/core/index.ts", 'export * from "./render/a.ts";'],
    ["src/permalink/a.ts", 'import { type B } from "../core/index.ts"; export type { C } from "../core/index.ts";'],
    ["src/store/Workspace.tsx", 'import { createContext } from "react"; import { useStore } from "zustand";'],
    ["src/editor/a.ts", 'import { EditorView } from "@codemirror/view"; import styles from "./A.module.css";'],
    ["src/app/a.ts", 'import text from "../../.launchpad.yaml?raw"; import { version } from "../../package.json";'],
    ["src/main.tsx", 'import "./base.css"; import { App } from "./app/App.tsx"; location.reload();'],
    ["src/ui/a.ts", 'export const text = "import \\"../core/index.ts\\""; // import "../core/index.ts"'],
  ])("lets pass in %s: %s", (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });

  it.each([
    ["location.hash;", "location"],
    ["window.location.href = '#';", "location"],
    ["const location = window.location;", "location"],
    ["const { history } = globalThis;", "history"],
    ["function go() { return history; }", "history"],
    ["console.log(1);", "console"],
  ])("refuses outside the app: %s", (text, name) => {
    expect(violations("src/diagram/a.ts", text)).toEqual([expect.stringContaining(`uses ${name}: diagram may not`)]);
  });

  it.each([
    'import { history } from "@codemirror/commands"; history();',
    "interface Place { location: string }",
    "const place = { location: 1 }; place.location;",
    "function go(location: string) { return location; }",
    "// location.hash",
  ])("lets pass what only has such a name: %s", (text) => {
    expect(violations("src/editor/a.ts", text)).toEqual([]);
  });

  it("refuses a folder that the table does not have", () => {
    expect(violations("src/views/a.ts", "")).toEqual(["src/views/a.ts is in no layer of the table"]);
  });
});

describe("the checkers of names and texts", () => {
  it.each(["src/app/utils.ts", "src/helpers/a.ts", "src/app/text-utils.ts", "src/app/Misc.tsx", "src/common.ts"])(
    "refuse %s",
    (path) => {
      expect(nameViolations([path])).toEqual([`${path} is named for no concept`]);
    },
  );

  it("refuse a .ts file that is not kebab-case and a component that is not PascalCase", () => {
    expect(nameViolations(["src/app/planBuilds.ts", "src/app/plan-view.tsx"])).toHaveLength(2);
  });

  it("let pass the names in use", () => {
    const names = ["src/main.tsx", "src/app/App.tsx", "src/app/theme.ts", "test/a-b.test.ts", "src/css.d.ts"];
    expect(nameViolations(names)).toEqual([]);
  });

  it.each(["@ts-ignore", "eslint-disable-next-line", "oxlint-disable", "biome-ignore lint: x"])(
    "refuse %s",
    (words) => {
      const module = readModule("src/app/a.ts", `\n// ${words}\n`);
      expect(suppressionViolations([module])).toEqual([expect.stringContaining("src/app/a.ts:2 silences a checker")]);
    },
  );

  // Put together, so that this file keeps the rule itself.
  it.each([["", "work", "main"].join("/"), ["", "root", ".npmrc"].join("/"), ["registry", "example", "org"].join(".")])(
    "refuse %s in a text",
    (place) => {
      expect(machineViolations([{ path: "a.md", text: `one\nsee ${place}` }])).toEqual([
        expect.stringContaining("a.md:2 names a place on one machine"),
      ]);
    },
  );

  it("refuse a file or a folder that a page for people names, and that is not there", () => {
    const text = "`plan/a.ts`, `a.ts`, `src/core`, `app/b.ts`, `src/views/`, `dist/a.html` and `--json`";
    expect(pathViolations([{ path: "a.md", text }], ["src/core/plan/a.ts"])).toEqual([
      "a.md names app/b.ts, which is not there",
      "a.md names src/views, which is not there",
    ]);
  });

  it("refuse a function or a type that a page for people names, and that no code has", () => {
    const text =
      "`planBuilds`, `announce()`, `EntryRun.caveat`, `EntryRun.fate`, `goAway()`, `noSuchThing`, `npm test`";
    const known = [
      { path: "a.ts", text: "function planBuilds() { announce(); } interface EntryRun { caveat: string }" },
    ];
    expect(symbolViolations([{ path: "a.md", text }], known)).toEqual([
      "a.md names EntryRun.fate, which is not there",
      "a.md names goAway, which is not there",
      "a.md names noSuchThing, which is not there",
    ]);
  });

  it("refuse a folder that the map does not have", () => {
    const paths = ["src/core/plan/a.ts", "src/core/run/a.ts", "src/app/share/a.ts", "src/ui/a.ts", "src/main.tsx"];
    expect(unmappedFolders("# Map\n| `core/plan` | plans |\n| `app` | the rest |\n", paths)).toEqual([
      "core/run",
      "ui",
    ]);
  });

  it("refuse download addresses in the lock file", () => {
    expect(machineViolations([{ path: "package-lock.json", text: '{ "resolved": "" }' }])).toHaveLength(1);
  });

  it("let pass paths that are the same everywhere", () => {
    expect(machineViolations([{ path: "a.md", text: "/usr/bin/chromium ./work/x a/work/b" }])).toEqual([]);
  });
});

describe("the checkers of styles", () => {
  const sheet = {
    path: "src/ui/A.module.css",
    text: '.worn { content: ".no" } .unworn:hover > p { gap: 0.5rem } :global(.theirs) {}',
  };
  const use = (jsx: string) => ({ path: "src/ui/A.tsx", text: `import styles from "./A.module.css"; ${jsx}` });

  it("refuse a class that nothing wears", () => {
    expect(classViolations([sheet, use('<p className={styles["worn"]} />')])).toEqual([
      "src/ui/A.module.css: nothing wears .unworn",
    ]);
  });

  it("refuse a class that no module has", () => {
    const faults = classViolations([sheet, use('styles["worn"] + styles["unworn"] + styles["else"]')]);
    expect(faults).toEqual(["src/ui/A.tsx asks for .else of src/ui/A.module.css"]);
  });

  it("let pass a class that is chosen by a name from elsewhere", () => {
    const names = { path: "src/ui/kinds.ts", text: 'type Kind = "worn" | "unworn";' };
    expect(classViolations([sheet, names, use("styles[kind]")])).toEqual([]);
    expect(classViolations([sheet, use("styles[kind]")])).toHaveLength(2);
  });

  it("refuse a custom property that is only set, or only read", () => {
    const tokens = {
      path: "src/tokens.css",
      text: ":root { --read: 1px; --idle: 2px; } p { gap: var(--read); top: var(--lost) }",
    };
    expect(propertyViolations([tokens])).toEqual(["nothing reads --idle", "nothing sets --lost"]);
    const setting = { path: "src/ui/A.tsx", text: 'style={{ "--lost": 1, gap: "var(--idle)" }}' };
    expect(propertyViolations([tokens, setting])).toEqual([]);
  });
});

function violations(path: string, text: string): readonly string[] {
  return layerViolations([readModule(path, text)], house);
}
