import { ignoredByPlugin, pluginNeedsNewerLpci, runReplacesPlugin } from "../diagnostics/builder-messages.ts";
import { stringOf } from "../document/source-node.ts";
import type { FindPair, TakeNotes } from "./note.ts";
import { findPlugin } from "./plugins.ts";
import { isFalse } from "./python-values.ts";
import { lpciVersion } from "./vocabulary.ts";

/** Notes what a plugin does to the job's own commands, and whether the builder's lpci has it. */
export function notePlugin(find: FindPair, take: TakeNotes): void {
  const pair = find("plugin");
  const plugin = pair && findPlugin(stringOf(pair.value) ?? "");
  if (!pair || !plugin) return;
  const { name, since } = plugin;
  if (since !== undefined) {
    const versions = { known: lpciVersion, since };
    const { range } = pair.value;
    take(pair, "needs-newer-lpci", () => [
      (concerned) => pluginNeedsNewerLpci(concerned, { plugin: name, range }, versions),
    ]);
  }
  const run = plugin.run === "replaces" ? find("run") : null;
  if (run && !isFalse(run.value)) {
    const about = { plugin: name, range: run.key.range };
    take(run, `run-replaces-plugin ${name}`, () => [(concerned) => runReplacesPlugin(concerned, about)]);
  }
  for (const key of plugin.ignores) {
    const ignored = find(key);
    if (!ignored || isFalse(ignored.value)) continue;
    const about = { plugin: name, range: ignored.key.range };
    take(ignored, "ignored-by-plugin", () => [(concerned) => ignoredByPlugin(concerned, about, key)]);
  }
}
