import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { SelfContainedPage } from "./self-contained.ts";
import { trimYaml } from "./trim-yaml.ts";

const workerFile = fileURLToPath(new URL("../../src/worker/analysis-worker.ts", import.meta.url));

/** Nothing but to show itself. CodeMirror puts its styles into a style element. */
const closed = [
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The pages that the build makes beside the site, by the names of their files. */
export const pagesInOneFile: Readonly<Record<string, SelfContainedPage>> = {
  /** For frames in pages of others: without an editor, and without a way out. */
  "embed.html": { page: "embed.html", fonts: /-latin-wght-normal/, policy: closed },
  /** For handing around: all of Flightplan, from the file system. An exported picture reads its fonts from the page itself. */
  "flightplan.html": {
    page: "index.html",
    fonts: /-latin(-ext)?-wght-normal/,
    policy: [...closed, "connect-src data:", "worker-src blob: data:"],
    config: {
      mode: "single-file",
      plugins: [workerWithin()],
      // From the file system only a classic worker starts.
      worker: { format: "iife", plugins: () => [trimYaml()] },
    },
  },
};

/** In the place of `start-worker.ts`: the worker comes out of the page itself, as there is no file that it could come from. */
function workerWithin(): Plugin {
  const name = "\0worker-within";
  return {
    name: "worker-within",
    enforce: "pre",
    resolveId: (source) => (source === "./start-worker.ts" ? name : null),
    load: (id) =>
      id === name
        ? `import InlineWorker from ${JSON.stringify(`${workerFile}?worker&inline`)};
           export const startOurWorker = () => new InlineWorker();`
        : null,
  };
}
