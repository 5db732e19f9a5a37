// The titles of fixes: short imperatives that name what they change.
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { Fix, FixKind, TextEdit } from "./diagnostic.ts";

/** What a fix maker may have: no edits where a clean repair is not certain. */
export type PossibleEdits = readonly TextEdit[] | null;

function fix(kind: FixKind, title: string, edits: PossibleEdits): Fix | null {
  return edits && edits.length > 0 ? { kind, title: toOneLine(title), edits } : null;
}

/** `places` is how often the value stands in the text. */
export function quoteValue(source: string, edits: PossibleEdits): Fix | null {
  const places = edits?.length ?? 0;
  if (places < 2) return fix("quote", "Quote it", edits);
  return fix("quote", `Quote ${source} in ${places === 2 ? "both" : `all ${places}`} places`, edits);
}

export function quoteWholeValue(edits: PossibleEdits): Fix | null {
  return fix("quote", "Quote the whole value", edits);
}

export function replaceWith(word: string, edits: PossibleEdits): Fix | null {
  return fix("replace-value", `Replace with ${word}`, edits);
}

export function moveToSeries(series: string, later: string, edits: PossibleEdits): Fix | null {
  return fix("replace-value", `Move ${series} to ${later}`, edits);
}

export function renameTo(name: string, edits: PossibleEdits): Fix | null {
  return fix("rename-key", `Rename to ${name}`, edits);
}

export function addKey(written: string, owner: string, edits: PossibleEdits): Fix | null {
  return fix("add-key", `Add ${written} to ${owner}`, edits);
}

export function addPipeline(names: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("add-key", `Add a pipeline of ${few(names)}`, edits);
}

export function listJobs(names: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("add-to-pipeline", `List ${few(names)} in the pipeline`, edits);
}

export function addToPipeline(job: string, edits: PossibleEdits): Fix | null {
  return fix("add-to-pipeline", `Add ${job} to the end of the pipeline`, edits);
}

export function removeFromPipeline(job: string, edits: PossibleEdits): Fix | null {
  return fix("remove-from-pipeline", `Take ${job} from the pipeline`, edits);
}

export function removeLaterMentions(job: string, edits: PossibleEdits): Fix | null {
  return fix("remove-from-pipeline", `Keep only the first ${job}`, edits);
}

export function defineJobs(names: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("define-job", `Define ${few(names)}`, edits);
}

export function removeJob(job: string, edits: PossibleEdits): Fix | null {
  return fix("remove-job", `Delete the definition of ${job}`, edits);
}

export function addArchitectureTo(architecture: string, jobs: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("add-architecture", `Add ${architecture} to ${few(jobs)}`, edits);
}

/** For one variant of several that have the same list: the others stay as they are. */
export function addArchitectureAlone(architecture: string, report: string, edits: PossibleEdits): Fix | null {
  return fix("add-architecture", `Add ${architecture} to ${report} alone`, edits);
}

export function addArchitectures(architectures: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("add-architecture", `Add ${joinWords(architectures)}`, edits);
}

export function removeArchitectureFrom(
  architecture: string,
  jobs: readonly string[],
  edits: PossibleEdits,
): Fix | null {
  return fix("remove-architecture", `Take ${architecture} from ${few(jobs)}`, edits);
}

export function removeRepeats(word: string, edits: PossibleEdits): Fix | null {
  return fix("remove-item", `List ${word} once`, edits);
}

export function removeStage(edits: PossibleEdits): Fix | null {
  return fix("remove-item", "Delete the stage", edits);
}

export function removeItem(edits: PossibleEdits): Fix | null {
  return fix("remove-item", "Delete the item", edits);
}

export function removeKey(key: string, edits: PossibleEdits): Fix | null {
  return fix("remove-key", `Delete ${key}`, edits);
}

export function removeEarlierKey(key: string, edits: PossibleEdits): Fix | null {
  return fix("remove-key", `Delete the earlier ${key}`, edits);
}

export function writeValueAs(written: string, edits: PossibleEdits): Fix | null {
  return fix("replace-value", `Write ${written}`, edits);
}

export function writeAsList(edits: PossibleEdits): Fix | null {
  return fix("make-list", "Write it as a list", edits);
}

export function writeAsName(name: string, edits: PossibleEdits): Fix | null {
  return fix("replace-value", `Write just ${name}`, edits);
}

export function writeAsMapping(edits: PossibleEdits): Fix | null {
  return fix("make-mapping", "Write it as a mapping", edits);
}

export function writeAsMatrix(edits: PossibleEdits): Fix | null {
  return fix("make-mapping", "Write it as a matrix", edits);
}

export function writeAsRun(edits: PossibleEdits): Fix | null {
  return fix("make-mapping", "Make it the job’s run", edits);
}

export function splitStage(edits: PossibleEdits): Fix | null {
  return fix("split-stage", "Split it into one stage for each job", edits);
}

export function indentUnderJobs(names: readonly string[], edits: PossibleEdits): Fix | null {
  return fix("indent", `Indent ${few(names)} under jobs`, edits);
}

export function indentLikeAbove(edits: PossibleEdits): Fix | null {
  return fix("indent", "Indent it like the line above", edits);
}

/** `sign` is what is put in: a colon, a bracket. */
export function insertSign(sign: string, edits: PossibleEdits): Fix | null {
  return fix("complete-syntax", `Put in the missing ${sign}`, edits);
}

export function replaceSign(sign: string, edits: PossibleEdits): Fix | null {
  return fix("complete-syntax", `Replace it with ${sign}`, edits);
}

export function deleteText(what: string, edits: PossibleEdits): Fix | null {
  return fix("delete-characters", `Delete ${what}`, edits);
}

/** At most three names; a title is short. */
function few(names: readonly string[]): string {
  return names.length <= 3 ? joinWords(names) : joinWords([...names.slice(0, 2), `${names.length - 2} more`]);
}
