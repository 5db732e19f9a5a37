import {
  codeMarkdown as code,
  escapeMarkdown as escape,
  sentenceMarkdown as sentence,
  wordMarkdown as word,
} from "./escape-markdown.ts";
import { linkMarkdown } from "./link-markdown.ts";
import type { ToldEntry, ToldLane, ToldPlan, ToldProblem, ToldStage } from "./told-plan.ts";

/** A comment can hold 65,536 characters on GitHub; entries beyond this are counted, not named. */
const mostEntries = 1000;
const mostRules = 20;
const mostProblems = 10;

/** A plan as Markdown, for a comment on a merge proposal. Lists, no tables: Launchpad's Markdown and plain text read them too. */
export function renderMarkdown(told: ToldPlan): string {
  const each = Math.max(1, Math.floor(mostEntries / Math.max(1, told.lanes.length)));
  const blocks = [
    `## ${told.title === null ? "What Launchpad builds" : escape(told.title)}`,
    told.facts.map(escape).join(" · "),
    ...(told.verdict ? [tellVerdict(told.verdict)] : []),
    ...told.lanes.map((lane) => tellLane(lane, each)),
    ...(told.filtered.length > 0
      ? [
          `### On no lane\n\n${told.filtered.slice(0, mostRules).map(tellDrop).join("\n")}${more(told.filtered.length - mostRules)}`,
        ]
      : []),
    ...(told.problems.length > 0 ? [tellProblems(told)] : []),
    ...(told.link === null ? [] : [linkMarkdown(told.link)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function tellVerdict({ title, reasons, more: rest }: NonNullable<ToldPlan["verdict"]>): string {
  const items = reasons.map(({ message, hint, line }) =>
    [`- ${code(message)}`, `${hint === "" ? "" : `${sentence(hint)} `}Line ${line}.`].join("  \n  "),
  );
  return `**${escape(title)}**\n\n${items.join("\n")}${more(rest)}`;
}

function tellLane({ architecture, series, withheld, why, summary, stages }: ToldLane, most: number): string {
  const place = [code(architecture), escape(series)].filter((one) => one !== "").join(" ");
  const reason = withheld ? `**Withheld:** ${escape(why)}` : escape(why);
  let room = most;
  const items = stages.map((stage) => {
    const item = tellStage(stage, room);
    room = Math.max(0, room - stage.entries.length);
    return item;
  });
  return `### ${place}\n\n${reason} · ${escape(summary)}\n\n${items.join("\n")}`;
}

function tellStage({ heading, arrow, sentence: instead, entries }: ToldStage, room: number): string {
  const waits = arrow === null ? "" : ` (${arrow.words})`;
  if (instead !== "") return `- ${escape(heading)}${waits}: *${escape(instead)}*`;
  const shown = entries.slice(0, room);
  const running = shown.filter(({ dropped }) => dropped === null);
  const names = running.map(({ name, series }) => `${code(name)} ${word(series)}`).join(", ");
  const hidden = entries.length - shown.length;
  const rest = hidden > 0 ? `${names === "" ? "" : ", and "}${hidden} more` : "";
  const drops = shown.filter(({ dropped }) => dropped !== null);
  return [
    `- ${escape(heading)}${waits}: ${names}${rest}`,
    ...drops.slice(0, mostRules).map((drop) => `  ${tellDrop(drop)}`),
    ...(drops.length > mostRules ? [`  - and ${drops.length - mostRules} more dropped`] : []),
  ].join("\n");
}

function tellDrop({ name, series, dropped }: ToldEntry): string {
  return `- dropped: ${code(name)} ${word(series)}${dropped === null ? "" : `, ${escape(dropped.rule)}`}`;
}

function tellProblems({ problems, moreProblems }: ToldPlan): string {
  const shown = problems.slice(0, mostProblems);
  return `### Problems\n\n${shown.map(tellProblem).join("\n")}${more(moreProblems + problems.length - shown.length)}`;
}

function tellProblem({ line, severity, message, hint }: ToldProblem): string {
  const kind = severity === "info" ? "note" : severity;
  const way = hint === "" ? "" : `  \n  ${sentence(hint)}`;
  return `- Line ${line}, ${kind}: ${sentence(message)}${way}`;
}

function more(count: number): string {
  return count > 0 ? `\n- and ${count} more` : "";
}
