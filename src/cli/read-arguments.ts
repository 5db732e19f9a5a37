import { parseArgs } from "node:util";
import { type Dialect, type ExportFormat, exportFormats } from "../core/index.ts";
import { type ExportLook, readLook } from "./read-look.ts";

/** What a command line asks for. */
export type Command = PlanRequest | { readonly kind: "help" } | { readonly kind: "mistake"; readonly sentence: string };

export interface PlanRequest {
  readonly kind: "plan";
  /** As written; `-` is standard input. */
  readonly files: readonly string[];
  /** One plan a line. */
  readonly lines: boolean;
  /** Path of a file with changes to the farm; null for none. */
  readonly farm: string | null;
  readonly choices: {
    readonly dialect: Dialect;
    readonly targetSeries: readonly string[] | null;
    readonly dispatchSeries: string | null;
  };
  readonly format: ExportFormat;
  readonly look: ExportLook;
}

const options = {
  dialect: { type: "string" },
  series: { type: "string", multiple: true },
  dispatch: { type: "string" },
  farm: { type: "string" },
  lines: { type: "boolean" },
  format: { type: "string" },
  theme: { type: "string" },
  "without-dropped": { type: "boolean" },
  title: { type: "string" },
  link: { type: "string" },
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
  if (dialect !== "designed" && dialect !== "deployed") return mistake(`There is no dialect ${dialect}.`);
  const targetSeries = values.series?.flatMap((list) => list.split(",").map((name) => name.trim())) ?? null;
  if (targetSeries?.includes("")) return mistake("--series takes names with commas between them.");
  const dispatchSeries = values.dispatch ?? null;
  if (dispatchSeries === "") return mistake("--dispatch takes the name of a series.");

  const farm = values.farm ?? null;
  if (farm === "") return mistake("--farm takes a JSON file with changes to the farm.");

  const format = exportFormats.find((one) => one === (values.format ?? "json"));
  if (!format) return mistake(`There is no format ${values.format}: ${exportFormats.join(", ")}.`);
  const look = readLook(values);
  if (typeof look === "string") return mistake(look);

  const lines = values.lines ?? false;
  if (lines && format !== "json") return mistake("--lines prints JSON only.");
  if (files.length === 0) return mistake("Which file?");
  if (files.length > 1 && !lines) return mistake("Several files take --lines.");
  if ([...files, farm].filter((file) => file === "-").length > 1) return mistake("Standard input can be read once.");
  return { kind: "plan", files, lines, farm, choices: { dialect, targetSeries, dispatchSeries }, format, look };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function mistake(sentence: string): Command {
  return { kind: "mistake", sentence };
}
