import { parseArgs } from "node:util";
import {
  type ChangesFormat,
  changesFormats,
  type Dialect,
  type ExplanationFormat,
  type ExportFormat,
  explanationFormats,
  exportFormats,
} from "../core/index.ts";
import { type LinkRequest, readLinkRequest } from "./read-link-request.ts";
import { type ExportLook, readLook } from "./read-look.ts";
import { type RunRequest, readRunRequest } from "./read-run-request.ts";

/** What a command line asks for. */
export type Command =
  | PlanRequest
  | CompareRequest
  | ExplainRequest
  | RunCommand
  | { readonly kind: "help" }
  | { readonly kind: "mistake"; readonly sentence: string };

/** What texts are planned with. */
interface Planning {
  /** As written; `-` is standard input. */
  readonly files: readonly string[];
  /** Path of a file with changes to the farm; null for none. */
  readonly farm: string | null;
  readonly choices: {
    readonly dialect: Dialect;
    readonly targetSeries: readonly string[] | null;
    readonly dispatchSeries: string | null;
  };
}

/** Two files, the old one first. */
export interface CompareRequest extends Planning {
  readonly kind: "compare";
  readonly format: ChangesFormat;
  readonly look: Pick<ExportLook, "title" | "link">;
}

/** One file, in sentences. */
export interface ExplainRequest extends Planning {
  readonly kind: "explain";
  readonly format: ExplanationFormat;
  readonly look: Pick<ExportLook, "title" | "link">;
}

export interface PlanRequest extends Planning {
  readonly kind: "plan";
  /** One plan a line. */
  readonly lines: boolean;
  readonly format: CliFormat;
  readonly look: ExportLook;
  readonly link: LinkRequest;
}

/** One file whose plan is run. */
export interface RunCommand extends Planning {
  readonly kind: "run";
  readonly run: RunRequest;
}

/** What can be printed: the plan in a form to take away, or a link to it. */
type CliFormat = ExportFormat | "link";

const formats: readonly CliFormat[] = [...exportFormats, "link"];

const options = {
  dialect: { type: "string" },
  series: { type: "string", multiple: true },
  dispatch: { type: "string" },
  farm: { type: "string" },
  lines: { type: "boolean" },
  compare: { type: "boolean" },
  explain: { type: "boolean" },
  run: { type: "boolean" },
  fail: { type: "string", multiple: true },
  fault: { type: "string", multiple: true },
  mode: { type: "string" },
  lpci: { type: "string" },
  takes: { type: "string", multiple: true },
  format: { type: "string" },
  theme: { type: "string" },
  "without-dropped": { type: "boolean" },
  title: { type: "string" },
  link: { type: "string" },
  base: { type: "string" },
  "mask-secrets": { type: "boolean" },
  flow: { type: "string" },
  width: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads a command line; a mistake in it is a sentence. */
export function readArguments(args: readonly string[]): Command {
  const parsed = parse(args);
  if (typeof parsed === "string") return mistake(parsed);
  const { values, positionals: files } = parsed;
  if (values.help) return { kind: "help" };

  const dialect = values.dialect ?? "designed";
  if (dialect !== "designed" && dialect !== "deployed")
    return mistake(`There is no dialect ${dialect}: designed, deployed.`);
  const targetSeries = values.series?.flatMap((list) => list.split(",").map((name) => name.trim())) ?? null;
  if (targetSeries?.includes("")) return mistake("--series takes names with commas between them.");
  const dispatchSeries = values.dispatch ?? null;
  if (dispatchSeries === "") return mistake("--dispatch takes the name of a series.");

  const farm = values.farm ?? null;
  if (farm === "") return mistake("--farm takes a JSON file with changes to the farm.");

  const link = readLinkRequest(values);
  if (typeof link === "string") return mistake(link);
  const look = readLook(values);
  if (typeof look === "string") return mistake(look);
  if ([...files, farm].filter((file) => file === "-").length > 1)
    return mistake("Standard input can be read only once: write - in one place.");

  const choices: Planning["choices"] = { dialect, targetSeries, dispatchSeries };
  const run = readRunRequest(values);
  if (typeof run === "string") return mistake(run);
  if (run) return readRun({ files, farm, choices }, run, values);
  if (values.compare) return readComparison({ files, farm, choices }, look, values);
  if (values.explain) return readExplanation({ files, farm, choices }, look, values);
  const format = formats.find((one) => one === (values.format ?? "json"));
  if (!format) return mistake(`There is no format ${values.format}: ${formats.join(", ")}.`);
  const lines = values.lines ?? false;
  if (lines && format !== "json") return mistake("--lines prints JSON only.");
  if (files.length === 0) return mistake("A file is missing: name its path, or - for standard input.");
  if (files.length > 1 && !lines) return mistake("Several files need --lines, or two of them --compare.");
  return { kind: "plan", files, lines, farm, choices, format, look, link };
}

function readRun(
  planning: Planning,
  run: RunRequest,
  values: {
    readonly compare?: boolean;
    readonly explain?: boolean;
    readonly lines?: boolean;
    readonly format?: string;
  },
): Command {
  const { compare, explain, lines, format } = values;
  if (compare || explain || lines) return mistake("--run does not go with --compare, --explain or --lines.");
  if (format !== undefined && format !== "text") return mistake(`--run prints text, not ${format}.`);
  if (planning.files.length !== 1) return mistake("--run takes one file.");
  return { kind: "run", ...planning, run };
}

function readComparison(
  planning: Planning,
  { title, link }: ExportLook,
  values: {
    readonly format?: string | undefined;
    readonly lines?: boolean | undefined;
    readonly explain?: boolean | undefined;
  },
): Command {
  const format = changesFormats.find((one) => one === (values.format ?? "text"));
  if (!format) return mistake(`--compare prints ${changesFormats.join(", ")}, not ${values.format}.`);
  if (values.lines) return mistake("--compare and --lines do not go together.");
  if (values.explain) return mistake("--compare and --explain do not go together.");
  if (planning.files.length !== 2) return mistake("--compare takes two files, the old one and the new one.");
  return { kind: "compare", ...planning, format, look: { title, link } };
}

function readExplanation(
  planning: Planning,
  { title, link }: ExportLook,
  values: { readonly format?: string | undefined; readonly lines?: boolean | undefined },
): Command {
  const format = explanationFormats.find((one) => one === (values.format ?? "text"));
  if (!format) return mistake(`--explain prints ${explanationFormats.join(" or ")}, not ${values.format}.`);
  if (values.lines) return mistake("--explain and --lines do not go together.");
  if (planning.files.length !== 1) return mistake("--explain takes one file.");
  return { kind: "explain", ...planning, format, look: { title, link } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return describeMistake(error instanceof Error ? error : new Error(String(error)));
  }
}

/** What Node’s reader of options found wrong, in our words. */
function describeMistake(error: Error & { readonly code?: string }): string {
  const [option = ""] = /(?<=')-[^\s']*/.exec(error.message) ?? [];
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `There is no option ${option}.`;
  if (error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return error.message;
  return `${option} ${/does not take/.test(error.message) ? "takes no value" : "takes a value"}.`;
}

function mistake(sentence: string): Command {
  return { kind: "mistake", sentence };
}
