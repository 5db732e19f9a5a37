import { candidateOf, candidatesAt, type FileCandidate } from "./file-candidate.ts";
import { hiddenFilesHint } from "./hidden-files-hint.ts";
import { isNoDialog } from "./is-no-dialog.ts";

export type Picked =
  | { readonly kind: "picked"; readonly candidates: readonly FileCandidate[] }
  /** `maybeHidden`: the file may have been there, and not shown. Said once. */
  | { readonly kind: "cancelled"; readonly maybeHidden: boolean };

let hasHinted = false;

/**
 * Asks for files by the browser's own dialog. Nothing is left out there by its type: systems disagree about what YAML is, and phones
 * would then offer nothing.
 */
export async function pickFiles(): Promise<Picked> {
  const begun = performance.now();
  let handles: readonly FileSystemFileHandle[] | undefined;
  try {
    handles = await window.showOpenFilePicker?.({ id: "pipeline", multiple: true });
  } catch (error) {
    if (!isNoDialog(error, begun)) return cancelled();
  }
  return handles ? { kind: "picked", candidates: await candidatesAt(handles) } : pickByInput();
}

function pickByInput(): Promise<Picked> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.hidden = true;
  document.body.append(input);
  return new Promise<Picked>((resolve) => {
    input.addEventListener("cancel", () => resolve(cancelled()));
    input.addEventListener("change", () => {
      resolve({ kind: "picked", candidates: Array.from(input.files ?? [], (file) => candidateOf(file)) });
    });
    input.click();
  }).finally(() => input.remove());
}

function cancelled(): Picked {
  const maybeHidden = !hasHinted && hiddenFilesHint() !== null;
  hasHinted ||= maybeHidden;
  return { kind: "cancelled", maybeHidden };
}
