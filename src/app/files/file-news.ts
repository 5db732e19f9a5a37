import type { FileCandidate } from "./file-candidate.ts";

/** Why a file was not opened. */
export type FileFault =
  | { readonly kind: "too-large"; readonly size: number }
  | { readonly kind: "empty" }
  | { readonly kind: "binary" }
  /** The first byte that is wrong, and its line (from 1). */
  | { readonly kind: "not-utf-8"; readonly byte: number; readonly line: number }
  /** Its mark says UTF-16, what follows is none. */
  | { readonly kind: "damaged-utf-16" }
  /** Moved, renamed or deleted since it was picked. */
  | { readonly kind: "gone" }
  | { readonly kind: "unreadable" };

/** What was dropped or pasted, where none of it is a file that could be opened. */
export type FileAbsence =
  | { readonly kind: "no-pipeline"; readonly folder: string }
  | { readonly kind: "link" }
  | { readonly kind: "nothing" };

/** A text that was in another encoding than the one it will be saved in. */
export type ForeignEncoding = "UTF-16" | "Windows-1252";

/** What became of opening or saving a file. */
export type FileNews =
  | { readonly kind: "not-opened"; readonly name: string; readonly fault: FileFault }
  | { readonly kind: "absent"; readonly absence: FileAbsence }
  | { readonly kind: "converted"; readonly name: string; readonly from: ForeignEncoding }
  /** The dialog was left without a file; `.launchpad.yaml` may have been hidden there. */
  | { readonly kind: "none-picked" }
  | { readonly kind: "saved"; readonly name: string; readonly how: "written" | "downloaded" }
  | { readonly kind: "nothing-to-save" }
  | { readonly kind: "not-saved"; readonly name: string; readonly why: SaveFault };

export type SaveFault = "changed" | "gone" | "refused" | "full" | "failed";

/** Several files, of which somebody is to choose one. */
export interface FileChoice {
  readonly candidates: readonly FileCandidate[];
  readonly choose: (candidate: FileCandidate) => void;
}
