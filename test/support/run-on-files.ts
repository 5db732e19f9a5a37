import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, runCommand } from "./run-command.ts";

/** What the command line answers for texts, each in a file of its name that follows the options. */
export async function runOnFiles(options: readonly string[], files: Readonly<Record<string, string>>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "flightplan-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  try {
    return await runCommand([...options, ...Object.keys(files)], folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
