import type { Configuration, JobDefinition } from "../configuration/configuration.ts";
import { nothingToRun } from "../diagnostics/builder-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { stringOf } from "../document/source-node.ts";
import type { Farm } from "../farm/farm.ts";
import { mostInFile } from "./finding.ts";
import type { FindPair, Note, TakeNotes } from "./note.ts";
import { noteLostText } from "./note-lost-text.ts";
import { notePlugin } from "./note-plugin.ts";
import { noteSeries } from "./note-series.ts";
import { noteSnaps } from "./note-snaps.ts";
import { findPlugin } from "./plugins.ts";
import { isFalse } from "./python-values.ts";
import { effectivePair, groupVariants } from "./variant-groups.ts";
import { VariantTally } from "./variant-tally.ts";

/** Reports what lpci accepts in jobs, and does otherwise than its author probably meant. */
export function reportContent({ farm }: { readonly farm: Farm }, configuration: Configuration, report: Report): void {
  let told = 0;
  for (const job of configuration.jobs.values()) {
    for (const { value: notes, indexes } of notesOf(job, farm).results()) {
      for (const note of notes) {
        if (told >= mostInFile) return;
        told += 1;
        report(note({ job: job.name, ...(indexes ? { indexes } : {}) }));
      }
    }
  }
}

function notesOf(job: JobDefinition, farm: Farm): VariantTally<readonly Note[]> {
  const grouped = groupVariants(job);
  const tally = new VariantTally<readonly Note[]>(job);
  for (const group of grouped.groups) {
    const find: FindPair = (name) => effectivePair(grouped, group, name);
    const take: TakeNotes = (about, code, make) => tally.add(about, code, group.indexes, make);
    noteRun(job, find, take);
    notePlugin(find, take);
    noteSeries(find, farm, take);
    noteSnaps(find, take);
    noteLostText(find, take);
  }
  return tally;
}

/** A plugin that nobody knows is another matter. */
function noteRun(job: JobDefinition, find: FindPair, take: TakeNotes): void {
  const run = find("run");
  const plugin = find("plugin");
  if (run && !isFalse(run.value)) return;
  const known = plugin && findPlugin(stringOf(plugin.value) ?? "");
  if (plugin && (!known || known.runsAlone)) return;
  const range = run?.key.range ?? job.nameRange;
  take(run ?? job, "nothing-to-run", () => [(concerned) => nothingToRun(concerned, range, known?.name ?? null)]);
}
