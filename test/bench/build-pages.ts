import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Folders with what is measured, built as it is shipped. */
export interface BuiltPages {
  /** Flightplan itself. */
  readonly app: string;
  /** The diagram alone: `index.html`. */
  readonly bench: string;
  /** The diagram and the export beside other libraries: `peers.html`. */
  readonly peers: string;
  /** React alone: `bare.html`. By itself, so that it shares no chunk with anything. */
  readonly bare: string;
}

/** Builds everything into a folder. */
export async function buildPages(folder: string): Promise<BuiltPages> {
  const pages = {
    app: join(folder, "app"),
    bench: join(folder, "bench"),
    peers: join(folder, "peers"),
    bare: join(folder, "bare"),
  };
  await build({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    logLevel: "error",
    build: { outDir: pages.app },
  });
  await buildPage("index.html", pages.bench);
  await buildPage("peers.html", pages.peers);
  await buildPage("bare.html", pages.bare);
  return pages;
}

async function buildPage(file: string, outDir: string) {
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
      rolldownOptions: { input: join(root, file) },
    },
  });
}
