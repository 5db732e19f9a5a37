import { restoreText } from "../../core/index.ts";
import type { DocumentFile, FilePlace } from "../../store/document-slice.ts";
import { saveFile as download } from "../export/save-file.ts";
import { pipelineName } from "./file-candidate.ts";
import { type FileContext, tell } from "./file-context.ts";
import type { SaveFault } from "./file-news.ts";
import { isNoDialog } from "./is-no-dialog.ts";
import { openAgain } from "./open-files.ts";

export interface Saving {
  /** Whether to ask where, although the file has a place. */
  readonly elsewhere?: boolean;
  /** Whether to write over what was changed there since. */
  readonly anyway?: boolean;
}

/** What became of it; null where somebody changed their mind. */
type Outcome =
  | { readonly kind: "saved"; readonly file: DocumentFile }
  | { readonly kind: "fault"; readonly why: SaveFault };

let isBusy = false;

/**
 * Saves the text, written as it came: where it came from, else where somebody says, else as a download. Says what became of it. Does
 * nothing while it is still at it.
 */
export async function saveDocument(context: FileContext, saving: Saving = {}): Promise<void> {
  if (isBusy) return;
  const { workspace } = context;
  const { text, format, file, documentId } = workspace.getState();
  if (text === "" && !file) {
    tell(context, { kind: "nothing-to-save" });
    return;
  }
  isBusy = true;
  const name = file?.name ?? pipelineName;
  const content = new Blob([restoreText(text, format)], { type: "application/yaml" });
  const place = saving.elsewhere ? null : file?.place;
  const outcome = await (place ? writeBack(place, content, saving) : askAndWrite(name, content)).finally(() => {
    isBusy = false;
  });
  switch (outcome?.kind) {
    case undefined:
      return;
    case "fault":
      complain(context, name, outcome.why);
      return;
    case "saved": {
      const saved = { ...outcome.file, savedText: text };
      if (workspace.getState().documentId === documentId) workspace.setState({ file: saved });
      tell(context, { kind: "saved", name: saved.name, how: saved.place ? "written" : "downloaded" });
    }
  }
}

async function writeBack({ handle, lastModified }: FilePlace, content: Blob, { anyway }: Saving): Promise<Outcome> {
  try {
    // After a reload the browser wants to be asked anew, and lets the page ask now that somebody has pressed a key.
    if ((await handle.requestPermission?.({ mode: "readwrite" })) === "denied")
      return { kind: "fault", why: "refused" };
    const there = await handle.getFile();
    if (there.lastModified !== lastModified && !anyway) return { kind: "fault", why: "changed" };
    return await write(handle, content);
  } catch (error) {
    return { kind: "fault", why: faultOf(error) };
  }
}

async function askAndWrite(name: string, content: Blob): Promise<Outcome | null> {
  const begun = performance.now();
  let handle: FileSystemFileHandle | undefined;
  try {
    handle = await window.showSaveFilePicker?.({
      id: "pipeline",
      suggestedName: name,
      types: [{ description: "YAML", accept: { "application/yaml": [".yaml", ".yml"] } }],
    });
  } catch (error) {
    if (!isNoDialog(error, begun)) return null;
  }
  if (!handle) {
    download(content, name);
    return { kind: "saved", file: { name, place: null, savedText: null } };
  }
  try {
    return await write(handle, content);
  } catch (error) {
    return { kind: "fault", why: faultOf(error) };
  }
}

/** The browser asks for permission where it has none yet, and replaces the file once all of it is written. */
async function write(handle: FileSystemFileHandle, content: Blob): Promise<Outcome> {
  const writable = await handle.createWritable();
  await content.stream().pipeTo(writable);
  const { lastModified } = await handle.getFile();
  return { kind: "saved", file: { name: handle.name, place: { handle, lastModified }, savedText: null } };
}

function faultOf(error: unknown): SaveFault {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotFoundError":
      return "gone";
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "QuotaExceededError":
      return "full";
    default:
      return "failed";
  }
}

function complain(context: FileContext, name: string, why: SaveFault) {
  const elsewhere = { label: "Save as…", run: () => void saveDocument(context, { elsewhere: true }) };
  const place = context.workspace.getState().file?.place;
  const ways =
    why === "changed" && place
      ? [
          { label: "Save it anyway", run: () => void saveDocument(context, { anyway: true }) },
          { label: "Open what is there", run: () => void openAgain(context, place.handle) },
        ]
      : [elsewhere];
  tell(context, { kind: "not-saved", name, why }, ways);
}
