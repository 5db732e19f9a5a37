import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";
import { quoteText } from "./yaml-messages.ts";

/** Anything that PyYAML refuses while it makes values of what it has read. */
function refused(range: SourceRange, message: string, hint: string, related: readonly Related[] = []): Diagnostic {
  return createDiagnostic("yaml-syntax", range, message, related.length === 0 ? { hint } : { hint, related });
}

/** A key in the text. */
interface WrittenKey {
  readonly range: SourceRange;
  readonly source: string;
}

export function duplicateKey(winning: WrittenKey, others: readonly WrittenKey[]): Diagnostic {
  const key = quoteText(winning.source);
  const [first = key] = others.map(({ source }) => quoteText(source));
  const message =
    first === key ? `The key ${key} stands here a second time` : `YAML takes ${key} for the same key as ${first} above`;
  return createDiagnostic("duplicate-key", winning.range, `${message}; the last one wins`, {
    hint: "Delete the other one, or rename one of them.",
    related: others.map(({ range }) => ({ range, message: "Ignored: the same key again below" })),
  });
}

export function undefinedAlias(range: SourceRange, name: string): Diagnostic {
  return refused(
    range,
    `The alias *${name} refers to no anchor above it`,
    `Write &${name} before the value that it means.`,
  );
}

export function repeatedAnchor(range: SourceRange, name: string, first: SourceRange): Diagnostic {
  return refused(range, `The anchor &${name} is defined a second time`, "Give each anchor a name of its own.", [
    { range: first, message: `&${name} is defined here first` },
  ]);
}

export function unhashableKey(range: SourceRange, written: string): Diagnostic {
  return written.startsWith("{{")
    ? refused(range, "YAML reads `{{` as a mapping that is the key of another, which cannot be", "Quote the value.")
    : refused(range, "A list or a mapping cannot be a key", "Use a text as the key.");
}

export function unknownTag(range: SourceRange, tag: string): Diagnostic {
  return refused(
    range,
    `Launchpad knows no tag ${quoteText(tag)}`,
    "Delete it, or quote the value that it belongs to.",
  );
}

export function tagDoesNotFit(range: SourceRange, tag: string, found: string): Diagnostic {
  return refused(range, `The tag ${quoteText(tag)} does not fit ${found}`, "Delete the tag, or change the value.");
}

export function impossibleDate(range: SourceRange, written: string): Diagnostic {
  const fix: Fix = { kind: "quote", title: "Quote it", edits: [{ range, insert: `"${written}"` }] };
  const message = `YAML reads ${quoteText(written)} as a date, and there is no such date`;
  return createDiagnostic("yaml-syntax", range, message, { hint: "Quote it to make it a text.", fixes: [fix] });
}

export function unreadableNumber(range: SourceRange, written: string): Diagnostic {
  const fix: Fix = { kind: "quote", title: "Quote it", edits: [{ range, insert: `"${written}"` }] };
  const message = `YAML takes ${quoteText(written)} for a number but cannot read it`;
  return createDiagnostic("yaml-syntax", range, message, { hint: "Quote it to make it a text.", fixes: [fix] });
}

export function unreadableValue(range: SourceRange, written: string, tag: string): Diagnostic {
  return refused(
    range,
    `${quoteText(written)} is not what the tag ${quoteText(tag)} asks for`,
    "Delete the tag, or change the value.",
  );
}

export function reservedWord(range: SourceRange, written: string): Diagnostic {
  const fix: Fix = { kind: "quote", title: "Quote it", edits: [{ range, insert: `"${written}"` }] };
  const message = `${quoteText(written)} has a meaning of its own in YAML and cannot be a value`;
  return createDiagnostic("yaml-syntax", range, message, { hint: "Quote it to make it a text.", fixes: [fix] });
}

export function badMerge(range: SourceRange): Diagnostic {
  return refused(
    range,
    "`<<` can only merge a mapping or a list of mappings",
    "Write an alias of a mapping behind it, for example `<<: *defaults`.",
  );
}

export function unsureMerge(range: SourceRange): Diagnostic {
  return createDiagnostic("yaml-unsure", range, "Flightplan cannot be sure to merge this as Launchpad does", {
    hint: "Merge plain mappings that are complete above this one.",
  });
}

export function unsureTuple(range: SourceRange, tag: string): Diagnostic {
  const message = `Flightplan cannot be sure to read this item of ${quoteText(tag)} as Launchpad does`;
  return createDiagnostic("yaml-unsure", range, message, { hint: "Write a plain list or a plain mapping." });
}

export function mergesTooLarge(range: SourceRange, limit: number): Diagnostic {
  const message = `The merges of this file make more than ${limit.toLocaleString("en")} entries`;
  return createDiagnostic("plan-too-large", range, message, { hint: "Merge smaller mappings, or fewer." });
}
