import type { VerdictKind } from "../diagnostics/verdict-messages.ts";
import type { Entry } from "../plan/plan.ts";
import { escapeMarkdown, sentenceMarkdown } from "../render/escape-markdown.ts";
import { linkMarkdown } from "../render/link-markdown.ts";
import { writeJson } from "../render/write-json.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { samePlans } from "./change-words.ts";
import type { ChangeKind, ToldChange } from "./told-change.ts";

export const changesFormats = ["text", "markdown", "json"] as const;

/** A form that a comparison can be taken away in. */
export type ChangesFormat = (typeof changesFormats)[number];

export interface ChangesOptions {
  readonly format: ChangesFormat;
  readonly title: string | null;
  readonly link: string | null;
}

/** What two plans differ in. */
export interface ToldChanges {
  readonly changes: readonly ToldChange[];
  /** Of the plan now; where nothing differs it is the one before as well. */
  readonly verdict: VerdictKind | null;
}

/** A comparison for other programs, version 1. Keys may be added, none changes its meaning. */
interface ChangesJson {
  readonly version: 1;
  readonly same: boolean;
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly sentence: string;
    readonly old: readonly PartJson[];
    readonly new: readonly PartJson[];
  }[];
}

/** A lane, or an entry of one. */
interface PartJson {
  readonly architecture: string;
  readonly entry?: readonly [job: string, index: number];
}

/** A comment can hold 65,536 characters on GitHub; sentences beyond this are counted. */
const mostSentences = 200;

/** A comparison in a form to take away, the same bytes wherever it is asked for; it ends with a line feed. */
export function renderChanges(told: ToldChanges, options: ChangesOptions): string {
  switch (options.format) {
    case "text":
      return renderText(told, options);
    case "markdown":
      return renderMarkdown(told, options);
    case "json":
      return `${writeJson(toJson(told), 2)}\n`;
  }
}

/** The sentences; where there is no difference, the one that says so. */
export function sentencesOf({ changes, verdict }: ToldChanges): readonly string[] {
  return changes.length === 0 ? [samePlans(verdict)] : changes.map(({ sentence }) => sentence);
}

function renderText(told: ToldChanges, { title, link }: ChangesOptions): string {
  const blocks = [
    title === null ? "" : toOneLine(title),
    sentencesOf(told).join("\n"),
    link === null ? "" : toOneLine(link),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function renderMarkdown(told: ToldChanges, { title, link }: ChangesOptions): string {
  const sentences = sentencesOf(told);
  const items = sentences.slice(0, mostSentences).map((sentence) => `- ${sentenceMarkdown(sentence)}`);
  if (sentences.length > mostSentences) items.push(`- and ${sentences.length - mostSentences} more`);
  const blocks = [
    `## ${title === null ? "What changes on the build farm" : escapeMarkdown(toOneLine(title))}`,
    told.changes.length === 0 ? items.map((item) => item.slice(2)).join("\n") : items.join("\n"),
    ...(link === null ? [] : [linkMarkdown(link)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function toJson({ changes }: ToldChanges): ChangesJson {
  return {
    version: 1,
    same: changes.length === 0,
    changes: changes.map((change) => ({
      kind: change.kind,
      sentence: change.sentence,
      old: partsToJson(change, "old"),
      new: partsToJson(change, "now"),
    })),
  };
}

function partsToJson({ lanes, entries }: ToldChange, side: "old" | "now"): readonly PartJson[] {
  return [
    ...lanes.flatMap((change) => (change[side] ? [{ architecture: change[side].architecture }] : [])),
    ...entries.flatMap((pair) => (pair[side] ? [entryToJson(pair[side].entry)] : [])),
  ];
}

function entryToJson({ architecture, job, index }: Entry): PartJson {
  return { architecture, entry: [job, index] };
}
