import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Folders with what is measured, built as it is shipped. */
export interface BuiltPages {
  /** Flightplan itself. */
  readonly app: string;
  /** The diagram alone (`index.html`), and React alone (`bare.html`). */
  readonly bench: string;
}

/** Builds everything into a folder. */
export async function buildPages(folder: string): Promise<BuiltPages> {
  const pages = { app: join(folder, "app"), bench: join(folder, "bench") };
  const benchRoot = fileURLToPath(new URL("./page/", import.meta.url));
  await build({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    logLevel: "error",
    build: { outDir: pages.app },
  });
  await build({
    root: benchRoot,
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: {
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      outDir: pages.bench,
      rolldownOptions: { input: [join(benchRoot, "index.html"), join(benchRoot, "bare.html")] },
    },
  });
  return pages;
}
