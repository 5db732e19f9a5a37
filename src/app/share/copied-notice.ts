import { countOf } from "../../core/index.ts";
import type { Notice } from "../page.ts";
import { factsOf, type ShareKind } from "./share-kinds.ts";

interface Copied {
  readonly kind: ShareKind;
  /** Of the link (characters). */
  readonly length: number;
  /** How many values are masked in it. */
  readonly masked: number;
}

/** What is said once something is on the clipboard. */
export function copiedNotice({ kind, length, masked }: Copied): Notice {
  if (kind === "link") return { kind: "link-copied", length, masked };
  const note = masked === 0 ? "" : `, ${countOf(masked, "value", "values")} masked`;
  return { kind: "exported", done: "copied", what: `${factsOf(kind).noun}${note}` };
}
