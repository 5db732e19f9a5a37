import { collapsedNote } from "../layout/labels.ts";
import { quoteMermaid } from "./escape-mermaid.ts";
import type { ToldEntry, ToldLane, ToldPlan, ToldStage } from "./told-plan.ts";

/** Shapes that say the same as the picture's, without colours: those are the theme's. */
const classes = [
  "classDef dropped stroke-dasharray:4 3,opacity:0.7",
  "classDef slot stroke-dasharray:4 3",
  "classDef missing stroke-dasharray:4 3,stroke-width:2px",
  "classDef withheld stroke-dasharray:6 4",
];

/** Mermaid refuses longer texts, as it is set where nobody sets it. */
const longest = 50_000;

/**
 * A plan as a Mermaid flowchart: a subgraph for each lane, one in it for each stage, a node for each entry. Where that is more than
 * Mermaid takes, each stage is a node that says how many entries it has.
 */
export function renderMermaid(told: ToldPlan): string {
  const whole = writeChart(told, "entries");
  return whole.length <= longest ? whole : writeChart(told, "counts");
}

function writeChart(told: ToldPlan, detail: Detail): string {
  const writer = createWriter();
  if (told.verdict !== null || told.lanes.length === 0) {
    const words = told.verdict
      ? [told.verdict.title, ...told.verdict.reasons.map(({ message }) => message)]
      : told.facts;
    writer.line(1, `${writer.name()}[${quoteMermaid(...words)}]`);
  }
  for (const lane of told.lanes) writeLane(lane, detail, writer);
  return [
    ...frontMatter(told),
    ...(detail === "counts" ? ["%% Entries are counted, not drawn: Mermaid takes 50,000 characters."] : []),
    "flowchart TB",
    ...writer.lines,
    ...classes.filter((rule) => writer.classed.has(rule.split(" ")[1] ?? "")).map((rule) => `  ${rule}`),
    ...Array.from(writer.classed, ([name, ids]) => `  class ${ids.join(",")} ${name}`),
    "",
  ].join("\n");
}

type Detail = "entries" | "counts";

interface Writer {
  readonly lines: string[];
  /** Ids by class. */
  readonly classed: Map<string, string[]>;
  /** A new id. Names are data: none becomes one. */
  readonly name: () => string;
  readonly line: (depth: number, text: string) => void;
  readonly mark: (id: string, className: string) => void;
}

function createWriter(): Writer {
  const lines: string[] = [];
  const classed = new Map<string, string[]>();
  let count = 0;
  return {
    lines,
    classed,
    name: () => `n${++count}`,
    line: (depth, text) => lines.push("  ".repeat(depth) + text),
    mark(id, className) {
      const ids = classed.get(className);
      if (ids) ids.push(id);
      else classed.set(className, [id]);
    },
  };
}

function writeLane({ architecture, series, withheld, why, stages }: ToldLane, detail: Detail, writer: Writer): void {
  const id = writer.name();
  const place = [architecture, series].filter((word) => word !== "").join(" ");
  writer.line(1, `subgraph ${id}[${quoteMermaid(withheld ? `${place}, withheld: ${why}` : `${place}, ${why}`)}]`);
  writer.line(2, "direction LR");
  if (withheld) writer.mark(id, "withheld");
  const ids = stages.map((stage) => writeStage(stage, detail, writer));
  let last: string | undefined;
  for (const [i, { kind, arrow }] of stages.entries()) {
    if (kind !== "stage") continue;
    const to = ids[i] ?? "";
    const from = arrow?.kind === "cannot-wait" ? ids[findMissing(stages, i)] : last;
    const line = arrow?.kind === "cannot-wait" ? "-. cannot wait .->" : "-- if all succeed -->";
    if (arrow && from !== undefined) writer.line(2, `${from} ${line} ${to}`);
    last = to;
  }
  writer.line(1, "end");
}

/** The nearest stage before one that lacks what it would wait for. */
function findMissing(stages: readonly ToldStage[], before: number): number {
  return stages.slice(0, before).findLastIndex(({ kind }) => kind === "missing");
}

function writeStage({ heading, kind, sentence, entries }: ToldStage, detail: Detail, writer: Writer): string {
  const id = writer.name();
  if (kind !== "stage") {
    writer.line(2, `${id}[${quoteMermaid(`${heading}: ${sentence}`)}]`);
    writer.mark(id, kind);
    return id;
  }
  if (detail === "counts") {
    const dropped = entries.filter((entry) => entry.dropped !== null).length;
    writer.line(2, `${id}[${quoteMermaid(heading, collapsedNote({ entries: entries.length - dropped, dropped }))}]`);
    return id;
  }
  writer.line(2, `subgraph ${id}[${quoteMermaid(heading)}]`);
  for (const entry of entries) writeEntry(entry, writer);
  writer.line(2, "end");
  return id;
}

function writeEntry({ name, series, dropped }: ToldEntry, writer: Writer): void {
  const id = writer.name();
  writer.line(
    3,
    `${id}[${quoteMermaid(dropped === null ? `${name} ${series}` : `${name} dropped, ${dropped.reason}`)}]`,
  );
  if (dropped !== null) writer.mark(id, "dropped");
}

function frontMatter({ title, facts, link }: ToldPlan): readonly string[] {
  return [
    ...(title === null ? [] : ["---", `title: ${JSON.stringify(title)}`, "---"]),
    comment(facts.join(" · ")),
    ...(link === null ? [] : [comment(link)]),
  ];
}

/** In braces a comment would be a directive. */
function comment(words: string): string {
  return `%% ${words.replaceAll("{", "%7B").replaceAll("}", "%7D")}`;
}
