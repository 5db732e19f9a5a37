import { normaliseText, readFormat } from "../../core/index.ts";
import { announce } from "../../ui/announce.ts";
import { candidatesAt, type FileCandidate } from "./file-candidate.ts";
import { type FileContext, tell } from "./file-context.ts";
import type { FileFault } from "./file-news.ts";
import { pickFiles } from "./pick-files.ts";
import { type ReadingChoices, readFile } from "./read-file.ts";

/** Counts what was asked for, so that the latest wins: a file may take a while to be read. */
let asked = 0;

/** Asks for a file and opens it. */
export async function askForFile(context: FileContext): Promise<void> {
  const picked = await pickFiles();
  switch (picked.kind) {
    case "picked":
      return openFiles(context, picked.candidates);
    case "cancelled":
      if (picked.maybeHidden) tell(context, { kind: "none-picked" });
  }
}

/** Opens a file; of several, lets somebody choose one. */
export async function openFiles(context: FileContext, candidates: readonly FileCandidate[]): Promise<void> {
  const [first, ...others] = candidates;
  if (!first) return;
  if (others.length === 0) return openFile(context, first);
  asked += 1;
  const choose = (candidate: FileCandidate) => void openFile(context, candidate);
  context.page.setState({ dialog: "choose-file", choice: { candidates, choose } });
}

/** Opens a file in place of the text, as a document of its own. Where it cannot be, says why, and the text stays. */
async function openFile(context: FileContext, candidate: FileCandidate, choices: ReadingChoices = {}): Promise<void> {
  asked += 1;
  const turn = asked;
  const { file, handle } = candidate;
  const reading = await readFile(file, choices);
  if (turn !== asked) return;
  if (reading.kind === "fault") {
    complain(context, candidate, reading.fault);
    return;
  }
  const { workspace, page } = context;
  const place = handle ? { handle, lastModified: file.lastModified } : null;
  const savedText = normaliseText(reading.source).text;
  workspace
    .getState()
    .replaceText(
      reading.source,
      { kind: "file", name: file.name },
      { file: { name: file.name, savedText, place }, format: readFormat(reading.source) },
    );
  if (reading.encoding) tell(context, { kind: "converted", name: file.name, from: reading.encoding });
  else page.setState({ notice: null });
  // What replaced a text is said with the offer to take it back.
  if (!workspace.getState().replacement) announce(`Opened ${file.name}.`);
}

function complain(context: FileContext, candidate: FileCandidate, fault: FileFault) {
  const news = { kind: "not-opened", name: candidate.path, fault } as const;
  const again = (label: string, choices: ReadingChoices) => [
    { label, run: () => void openFile(context, candidate, choices) },
  ];
  switch (fault.kind) {
    case "not-utf-8":
      return tell(context, news, again("Open as Windows-1252", { otherwise: "Windows-1252" }));
    case "empty":
      return tell(context, news, again("Open it anyway", { evenEmpty: true }));
    case "too-large":
    case "binary":
    case "damaged-utf-16":
    case "gone":
    case "unreadable":
      return tell(context, news, [{ label: "Open another file", run: () => void askForFile(context) }]);
  }
}

/** Opens what a file holds now. */
export async function openAgain(context: FileContext, handle: FileSystemFileHandle): Promise<void> {
  const [candidate] = await candidatesAt([handle]);
  if (candidate) await openFile(context, candidate);
  else tell(context, { kind: "not-opened", name: handle.name, fault: { kind: "gone" } });
}
