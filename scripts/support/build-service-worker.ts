import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build } from "vite";

/** Not of the page: pictures of it for others, what is handed around, and the service worker itself. */
const left = /^(pictures\/|schema\/|icons\/|flightplan\.html$|sw\.js$)/;

/** Names of files that change with what is in them. */
const named = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Makes `sw.js` of what a build has left in `outDir`: Workbox, with the list of all files. Workbox's own build tool would bring three
 * hundred packages, Babel among them, for that list.
 */
export async function buildServiceWorker(root: string, outDir: string): Promise<void> {
  const files = await listPrecached(outDir);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { precachedFiles: JSON.stringify(files) },
    build: {
      target: "es2023",
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, "src/offline/service-worker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

/** Every file of the page; one whose name does not change with what is in it has a revision. */
async function listPrecached(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((url) => !left.test(url))
    .toSorted();
  return Promise.all(
    files.map(async (url) => {
      const revision = named.test(url)
        ? null
        : createHash("sha256")
            .update(await readFile(join(folder, url)))
            .digest("hex")
            .slice(0, 16);
      return { url, revision };
    }),
  );
}
