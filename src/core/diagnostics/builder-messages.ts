// What lpci accepts, and what then happens on the builder.
import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, TextEdit } from "./diagnostic.ts";
import { type ConcernedEntries, nameEntries } from "./name-entries.ts";

/** `plugin` is the one that only runs the job's own commands, if there is one. */
export function nothingToRun(concerned: ConcernedEntries, range: SourceRange, plugin: string | null): Diagnostic {
  const why =
    plugin === null
      ? "it has neither `run` nor a plugin with a command of its own"
      : `it has no \`run\`, and the plugin ${plugin} has no command of its own`;
  return createDiagnostic("nothing-to-run", range, `lpci has nothing to run in ${nameEntries(concerned)}: ${why}`, {
    ...concerned,
    hint: "Add `run` with the job’s commands, for example `run: make check`; without it the job fails.",
  });
}

/** A value that YAML takes for something else than text, and the text that becomes of it. */
export interface LostText {
  readonly range: SourceRange;
  /** As written. */
  readonly source: string;
  /** As the job gets it. */
  readonly becomes: string;
  /** What YAML makes of it: *a number*, *true*. */
  readonly reading: string;
  /** The key whose value it is; null where it is the name of a variable itself. */
  readonly key: string | null;
  /** Puts quotes around it; null where that is not possible there. */
  readonly edit: TextEdit | null;
}

export function numberLosesText(concerned: ConcernedEntries, lost: LostText): Diagnostic {
  const { source, becomes, reading, key, edit } = lost;
  const what = key === null ? "The name of a variable" : `\`${key}\``;
  const message = `${what} of ${nameEntries(concerned)} becomes \`${becomes}\`: YAML reads \`${source}\` as ${reading}`;
  return createDiagnostic("number-loses-text", lost.range, message, {
    ...concerned,
    hint: "Quote it to keep it as written.",
    ...(edit ? { fixes: [{ kind: "quote", title: "Quote it", edits: [edit] }] } : {}),
  });
}

/** A plugin, and where it matters. */
export interface PluginPlace {
  readonly plugin: string;
  readonly range: SourceRange;
}

export function ignoredByPlugin(concerned: ConcernedEntries, { plugin, range }: PluginPlace, key: string): Diagnostic {
  const message = `With the plugin ${plugin}, lpci takes no notice of \`${key}\` of ${nameEntries(concerned)}`;
  return createDiagnostic("ignored-by-plugin", range, message, {
    ...concerned,
    hint: `Move its commands into \`run\`, ${key === "run-before" ? "before" : "after"} what stands there.`,
  });
}

export function runReplacesPlugin(concerned: ConcernedEntries, { plugin, range }: PluginPlace): Diagnostic {
  const message = `\`run\` of ${nameEntries(concerned)} takes the place of what the plugin ${plugin} would run`;
  return createDiagnostic("run-replaces-plugin", range, message, {
    ...concerned,
    hint: `Delete \`run\` to have the plugin’s own command; what ${plugin} installs is there either way.`,
  });
}

export function pluginNeedsNewerLpci(
  concerned: ConcernedEntries,
  { plugin, range }: PluginPlace,
  versions: { readonly known: string; readonly since: string },
): Diagnostic {
  const message = `The plugin ${plugin} of ${nameEntries(concerned)} needs lpci ${versions.since}: lpci ${versions.known} rejects the file`;
  return createDiagnostic("needs-newer-lpci", range, message, {
    ...concerned,
    hint: "Find out which lpci the builders have, or write the plugin’s commands into `run`.",
  });
}

/** `isLater` tells a series that came after the version from one that no version of lpci was made for. */
export function seriesNeedsNewerLpci(
  concerned: ConcernedEntries,
  { series, range }: { readonly series: string; readonly range: SourceRange },
  { known, isLater }: { readonly known: string; readonly isLater: boolean },
): Diagnostic {
  const what = `lpci ${known} has no containers of ${series} for ${nameEntries(concerned)}`;
  return createDiagnostic(
    "series-needs-newer-lpci",
    range,
    isLater ? `${what}: a newer one has` : `${what}: the job fails on the builder`,
    {
      ...concerned,
      severity: isLater ? "info" : "warning",
      hint: isLater ? "Find out which lpci the builders have, or take an older series." : "Move to a later series.",
    },
  );
}

/** A snap written as its name alone; `edit` writes it as a mapping. */
export function snapAsString(
  concerned: ConcernedEntries,
  { snap, range }: { readonly snap: string; readonly range: SourceRange },
  edit: TextEdit | null,
): Diagnostic {
  const message = `A snap given by its name alone is an old form: lpci installs ${snap} as a classic snap in ${nameEntries(concerned)}`;
  return createDiagnostic("deprecated-form", range, message, {
    ...concerned,
    hint: "Write a mapping with `name`, and `classic: true` where the snap needs it.",
    ...(edit ? { fixes: [{ kind: "make-mapping", title: "Write it as a mapping", edits: [edit] }] } : {}),
  });
}

/** `snaps` that is no list: lpci loops over it all the same. */
export function snapsAreNoList(
  concerned: ConcernedEntries,
  { kind, range }: { readonly kind: "string" | "mapping"; readonly range: SourceRange },
  edit: TextEdit | null,
): Diagnostic {
  const parts = kind === "string" ? "letters" : "keys";
  const message = `\`snaps\` of ${nameEntries(concerned)} is a ${kind}: lpci takes its ${parts} for the names of snaps`;
  return createDiagnostic("deprecated-form", range, message, {
    ...concerned,
    severity: "warning",
    hint: "Write a list of mappings, for example `[{name: go, classic: true}]`.",
    ...(edit ? { fixes: [{ kind: "make-list", title: "Write it as a list", edits: [edit] }] } : {}),
  });
}
