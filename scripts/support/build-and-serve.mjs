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
  onceToldToStop(() => void site.close());
}

/** @param {() => void} stop */
function onceToldToStop(stop) {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (process.env["npm_lifecycle_event"] === undefined) return;
  // npm hands signals to the shell between it and us, and the shell keeps them to itself: it is gone, though.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

async function build() {
  const { ok, complaint } = await run(program("vite", "vite", ["build"]), { minutes: 5 });
  if (!ok) console.error(`The page could not be built: vite build: ${complaint}.`);
  return ok;
}
