import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * What stops a text from being read. A structural complaint may be the consequence of an earlier one; a local one (a tab, a
 * wrong escape) stands for itself.
 */
export interface SyntaxComplaint {
  readonly kind: "structure" | "local";
  readonly diagnostic: Diagnostic;
}

export type Complain = (kind: SyntaxComplaint["kind"], diagnostic: Diagnostic) => void;

const reported = 20;

/**
 * The complaints worth showing, in the order of the text: the local ones, one a line, and the first structural one unless
 * something local before it may have caused it.
 */
export function selectComplaints(complaints: readonly SyntaxComplaint[], text: string): readonly Diagnostic[] {
  const sorted = complaints.toSorted((a, b) => a.diagnostic.range.from - b.diagnostic.range.from);
  const selected: Diagnostic[] = [];
  let lineEnd = -1;
  for (const { kind, diagnostic } of sorted) {
    const { from } = diagnostic.range;
    if (from <= lineEnd || (kind === "structure" && selected.length > 0)) continue;
    selected.push(diagnostic);
    if (selected.length === reported) break;
    const end = text.indexOf("\n", from);
    lineEnd = end === -1 ? text.length : end;
  }
  return selected;
}
