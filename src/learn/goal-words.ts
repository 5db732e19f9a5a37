import { joinWords } from "../core/index.ts";
import type {
  Bounds,
  EntryPattern,
  Goal,
  JsonValue,
  LanePattern,
  LessonChoices,
  LessonPlace,
  ProblemPattern,
  Quantity,
  ReportPair,
  TextPath,
} from "./goal.ts";

/** Which of the two a sentence says: that it is so, or that it is not. */
export type Polarity = "yes" | "no";

/** Goals that stand for themselves, not for others. */
export type Leaf = Exclude<
  Goal,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown } | { readonly goal: unknown }
>;

/** What a goal wants, in a sentence. */
export function leafWords(goal: Leaf, polarity: Polarity): string {
  const no = polarity === "no";
  if ("outcome" in goal) return outcomeWords(goal.outcome, no);
  if ("lane" in goal) return `There is ${no ? "no" : "a"} ${laneNoun(goal.lane, "lane")}.`;
  if ("entry" in goal) return entrySentence(goal.entry, no);
  if ("problem" in goal) return `There is ${no ? "no" : "a"} ${problemNoun(goal.problem, "problem")}.`;
  if ("count" in goal) return countWords(goal, no);
  if ("before" in goal) {
    const [first, second] = goal.before;
    const where = goal.architecture === undefined ? "" : ` on ${goal.architecture}`;
    return `${first} ${no ? "does not run" : "runs"} in an earlier stage than ${second}${where}.`;
  }
  if ("together" in goal) {
    const [first, second] = goal.together;
    const where = goal.architecture === undefined ? "" : ` on ${goal.architecture}`;
    return `${first} and ${second} ${no ? "do not share" : "share"} a stage${where}.`;
  }
  if ("stages" in goal) {
    return `The stages of ${goal.architecture} are ${no ? "something else than" : "exactly"} ${stagesWords(goal.stages)}.`;
  }
  if ("key" in goal) return keyWords(goal, no);
  if ("inputs" in goal)
    return no ? "Some input does not find what it asks for." : "Every input finds what it asks for.";
  if ("written" in goal) return `The file ${no ? "does not have" : "has"} ${pathWords(goal.written)}.`;
  return `${capitalise(pathWords(goal.unchanged))} is ${no ? "not " : ""}as it was at the start.`;
}

/** Under which choices, as the beginning of a sentence: *As deployed today*. */
export function choicesWords({ dialect, series, dispatch, farm }: LessonChoices): string {
  const parts: string[] = [];
  if (dialect !== undefined) parts.push(dialect === "deployed" ? "as deployed today" : "as designed");
  if (series !== undefined)
    parts.push(series === null ? "for all series" : `for ${joinWords(series) || "no series"} only`);
  if (dispatch !== undefined)
    parts.push(dispatch === null ? "dispatched on the latest series" : `dispatched on ${dispatch}`);
  if (farm !== undefined) parts.push("with another farm");
  return capitalise(parts.join(", ") || "all the same");
}

/** *When lint:0 fails on amd64* */
export function failingWords(places: readonly LessonPlace[]): string {
  const names = places.map(([job, index, architecture]) => `${job}:${index} fails on ${architecture}`);
  return `When ${joinWords(names) || "nothing fails"}`;
}

/** *lane for arm64 on jammy* */
function laneNoun(pattern: LanePattern, noun: "lane" | "lanes"): string {
  const { architecture, series, status, reason, result } = pattern;
  const isWithheld = status === "withheld" || (status === undefined && reason !== undefined);
  const words = [isWithheld ? `withheld ${noun}` : noun];
  if (architecture !== undefined) words.push(`for ${architecture}`);
  if (series !== undefined) words.push(series === null ? "without a dispatch series" : `on ${series}`);
  if (reason !== undefined) words.push(withheldWords[reason]);
  if (result !== undefined) words.push(`whose build ends as “${resultWords[result]}”`);
  return words.join(" ");
}

const withheldWords: Record<NonNullable<LanePattern["reason"]>, string> = {
  "cross-architecture": "because a job cannot wait for another lane",
  "unbuildable-architecture": "because nothing is built on it",
  "unknown-series": "because its series is unknown",
  "silently-dropped-architecture": "that nobody is told about",
};

const resultWords: Record<NonNullable<LanePattern["result"]>, string> = {
  succeeded: "Successfully built",
  failed: "Failed to build",
};

const reportWords: Record<NonNullable<EntryPattern["report"]>, string> = {
  waiting: "Waiting",
  succeeded: "Succeeded",
  failed: "Failed",
};

/** *test:1 runs on arm64 in jammy.* */
function entrySentence(pattern: EntryPattern, no: boolean): string {
  const { job, index } = pattern;
  if (job === undefined) {
    const noun = index === undefined ? "entry" : `entry with index ${index}`;
    return `${no ? "No" : "An"} ${noun} ${entryVerb(pattern, "one")}${entryRest(pattern)}.`;
  }
  const subject = index === undefined ? job : `${job}:${index}`;
  return `${subject} ${entryVerb(pattern, no ? "not" : "one")}${entryRest(pattern)}.`;
}

function entriesNoun({ job, index }: EntryPattern, isOne: boolean): string {
  const noun = isOne ? "entry" : "entries";
  const numbered = index === undefined ? noun : `${noun} with index ${index}`;
  return job === undefined ? numbered : `${numbered} of ${job}`;
}

function entryVerb({ state, reason, report }: EntryPattern, count: "one" | "many" | "not"): string {
  if (report !== undefined) return { one: "is reported", many: "are reported", not: "is not reported" }[count];
  switch (state ?? (reason === undefined ? "runs" : "dropped")) {
    case "runs":
      return { one: "runs", many: "run", not: "does not run" }[count];
    case "withheld":
      return { one: "is withheld", many: "are withheld", not: "is not withheld" }[count];
    case "dropped":
      return { one: "is dropped", many: "are dropped", not: "is not dropped" }[count];
    case "any":
      return { one: "is in the plan", many: "are in the plan", not: "is not in the plan" }[count];
  }
}

function entryRest({ architecture, series, stage, state, reason, input, report }: EntryPattern): string {
  const isDropped = state === "dropped" || (state === undefined && reason !== undefined);
  const words: string[] = [];
  if (report !== undefined) words.push(`as ${reportWords[report]}`);
  if (architecture !== undefined) words.push(`${isDropped ? "from" : "on"} ${architecture}`);
  if (series !== undefined) words.push(`in ${series}`);
  if (stage !== undefined) words.push(`in stage ${stage}`);
  if (reason !== undefined) words.push(reason === "series" ? "because of its series" : "because of its architectures");
  if (input !== undefined) words.push(inputWords[input]);
  return words.map((word) => ` ${word}`).join("");
}

const inputWords: Record<NonNullable<EntryPattern["input"]>, string> = {
  available: "with an input that finds what it asks for",
  unavailable: "with an input that finds nothing",
  ambiguous: "with an input that finds several",
  none: "without an input",
};

function problemNoun({ code, severity, job, architecture }: ProblemPattern, noun: "problem" | "problems"): string {
  const words: string[] = [severity === undefined ? noun : severityWords[severity][noun === "problem" ? 0 : 1]];
  if (code !== undefined) words.push(`of the kind \`${code}\``);
  if (job !== undefined) words.push(`with ${job}`);
  if (architecture !== undefined) words.push(`on ${architecture}`);
  return words.join(" ");
}

const severityWords: Record<NonNullable<ProblemPattern["severity"]>, readonly [string, string]> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** What is counted: *entries of test that run on arm64*. */
function quantityNoun(quantity: Quantity, isOne: boolean): string {
  if ("entries" in quantity) {
    const pattern = quantity.entries;
    return `${entriesNoun(pattern, isOne)} that ${entryVerb(pattern, isOne ? "one" : "many")}${entryRest(pattern)}`;
  }
  if ("lanes" in quantity) return laneNoun(quantity.lanes, isOne ? "lane" : "lanes");
  if ("problems" in quantity) return problemNoun(quantity.problems, isOne ? "problem" : "problems");
  if ("stagesOn" in quantity) return `${isOne ? "stage" : "stages"} with something to run on ${quantity.stagesOn}`;
  return `${isOne ? "variant" : "variants"} of ${quantity.variantsOf}`;
}

function countWords(goal: Extract<Leaf, { readonly count: unknown }>, no: boolean): string {
  const isOne = goal.is === 1;
  return `${no ? "Not so: there" : "There"} ${isOne ? "is" : "are"} ${boundsWords(goal)} ${quantityNoun(goal.count, isOne)}.`;
}

function boundsWords({ is, atLeast, atMost }: Bounds): string {
  if (is !== undefined) return `exactly ${is}`;
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  return atLeast === undefined ? `at most ${atMost ?? 0}` : `at least ${atLeast}`;
}

function outcomeWords(outcome: "planned" | "refused" | "invalid", no: boolean): string {
  switch (outcome) {
    case "planned":
      return no ? "Launchpad builds nothing." : "Launchpad builds it.";
    case "refused":
      return no ? "Launchpad does not refuse it." : "Launchpad refuses it.";
    case "invalid":
      return no ? "Launchpad can load the file." : "Launchpad cannot load the file.";
  }
}

function keyWords(goal: Extract<Leaf, { readonly key: string }>, no: boolean): string {
  const [job, index] = goal.of;
  const variant = `${job}:${index}`;
  const key = pathWords([goal.key, ...(goal.at ?? [])]);
  if ("absent" in goal) return `${variant} has ${no ? "a" : "no"} ${key}.`;
  if ("has" in goal) return `${valueWords(goal.has)} is ${no ? "not " : ""}in the ${key} of ${variant}.`;
  return `The ${key} of ${variant} is ${no ? "not " : ""}${valueWords(goal.is)}.`;
}

/** A value as code, as YAML would write it on one line, and short. */
export function valueWords(value: JsonValue): string {
  const text = flowOf(value).replaceAll("`", "'");
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

function flowOf(value: JsonValue): string {
  if (typeof value === "string") return needsNoQuotes(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => flowOf(item)).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, own]) => `${key}: ${flowOf(own)}`)
    .join(", ")}}`;
}

function needsNoQuotes(value: string): boolean {
  return /^[A-Za-z./-][\w./ -]*$/.test(value) && !/^(yes|no|on|off|true|false|null)$/i.test(value);
}

/** *[build:0], [test:0, test:1]* */
export function stagesWords(stages: readonly (readonly ReportPair[])[]): string {
  if (stages.length === 0) return "none";
  return stages.map((stage) => `[${stage.map(([job, index]) => `${job}:${index}`).join(", ")}]`).join(", ");
}

/** *`jobs › test › matrix`* */
export function pathWords(path: TextPath): string {
  if (path.length === 0) return "the whole file";
  const steps = path.map((step) => (typeof step === "number" ? `item ${step + 1}` : step));
  return `\`${steps.join(" › ").replaceAll("`", "'")}\``;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
