import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { trimReactFlow } from "../../scripts/support/trim-react-flow.ts";
import type { markup, used } from "../support/still-flow.ts";

const entry = fileURLToPath(new URL("../support/still-flow.ts", import.meta.url));
const folders: string[] = [];

interface Built {
  readonly code: string;
  readonly flow: { readonly markup: typeof markup; readonly used: typeof used };
}

async function built(plugins: readonly ReturnType<typeof trimReactFlow>[]): Promise<Built> {
  const outDir = await mkdtemp(join(tmpdir(), "flightplan-"));
  folders.push(outDir);
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [...plugins],
    define: { "process.env.NODE_ENV": '"production"' },
    build: { outDir, minify: false, lib: { entry, formats: ["es"], fileName: () => "flow.mjs" } },
  });
  const file = join(outDir, "flow.mjs");
  return { code: await readFile(file, "utf8"), flow: await import(pathToFileURL(file).href) };
}

/** What is drawn of the nodes. What stands around it is empty without edges. */
const nodesOf = (markup: string) =>
  /<div class="react-flow__nodes".*?(?=<div class="react-flow__viewport-portal)/s.exec(markup)?.[0];

describe("React Flow built without what the picture never asks of it", () => {
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it("is smaller, and draws the same nodes", async () => {
    const [whole, trimmed] = await Promise.all([built([]), built([trimReactFlow()])]);
    for (const left of ["XYResizer", "XYMinimap", "XYDrag", "XYHandle"]) {
      expect(whole.code).toContain(left);
      expect(trimmed.code).not.toContain(left);
    }
    expect(nodesOf(whole.flow.markup)).toContain("build 80");
    expect(nodesOf(trimmed.flow.markup)).toBe(nodesOf(whole.flow.markup));
    expect(Object.keys(trimmed.flow.used)).toEqual(Object.keys(whole.flow.used));
  });

  it("stops where the package is another one than it knows", () => {
    const { transform } = trimReactFlow();
    if (typeof transform !== "function") throw new Error("The plugin has no transform.");
    const id = "/x/node_modules/@xyflow/react/dist/esm/index.js";
    expect(() => Reflect.apply(transform, {}, ["export const ReactFlow = 1;", id])).toThrow(
      "@xyflow/react has 0 times",
    );
  });
});
