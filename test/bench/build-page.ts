import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Builds the pages of the benchmark as the page itself is built; answers the folder they are in. */
export async function buildBenchPages(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "flightplan-bench-"));
  const root = fileURLToPath(new URL("./page/", import.meta.url));
  await build({
    root,
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: {
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      outDir,
      rolldownOptions: { input: [join(root, "index.html"), join(root, "bare.html")] },
    },
  });
  return outDir;
}
