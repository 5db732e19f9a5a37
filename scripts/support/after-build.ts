import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { buildServiceWorker } from "./build-service-worker.ts";
import { pagesInOneFile } from "./pages-in-one-file.ts";
import { putIntoOneFile } from "./self-contained.ts";

/** Makes what is made beside the page: the pages in one file, and then the service worker, which lists all that is there. */
export function afterBuild(): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "after-build",
    apply: "build",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        for (const [file, page] of Object.entries(pagesInOneFile)) {
          await writeFile(join(outDir, file), await putIntoOneFile(root, page));
        }
        await buildServiceWorker(root, outDir);
      },
    },
  };
}
