import { join } from "node:path";
import { program, projectRoot, run } from "./commands.mjs";
import { installWhatIsMissing } from "./install.mjs";
import { serveFolder } from "./static-server.mjs";

const firstPort = 4173;

/** `npm start`: installs what is missing, builds, serves the build and prints where. */
export async function buildAndServe() {
  const ready = (await installWhatIsMissing()) && (await build());
  if (!ready) {
    process.exitCode = 1;
    return;
  }
  const site = await serveFolder(join(projectRoot, "dist"), { port: firstPort });
  console.log(`\nFlightplan is at ${site.url}\nPress Ctrl+C to stop.`);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => void site.close());
}

async function build() {
  const { ok, complaint } = await run(program("vite", "vite", ["build"]), { minutes: 5 });
  if (!ok) console.error(`The page could not be built: vite build: ${complaint}.`);
  return ok;
}
