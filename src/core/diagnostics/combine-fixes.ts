import type { DiagnosticCode } from "./codes.ts";
import type { Diagnostic, FixKind, TextEdit } from "./diagnostic.ts";

/** Which fixes belong together: those of one kind for one code. */
export interface FixFamily {
  readonly code: DiagnosticCode;
  readonly kind: FixKind;
}

/** Many fixes as one undo step. */
export interface CombinedFixes {
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** How many fixes they are: one that several diagnostics share counts once. What would have overlapped can be fixed by asking again, for the new text. */
  readonly count: number;
}

/**
 * All fixes of a kind at once: for each diagnostic of the code the first fix of that kind, in the order given. The same edit
 * twice counts once; a fix that gets in the way of an earlier one is left out.
 */
export function combineFixes(diagnostics: readonly Diagnostic[], { code, kind }: FixFamily): CombinedFixes {
  const taken = new TakenEdits();
  let count = 0;
  for (const diagnostic of diagnostics) {
    if (diagnostic.code !== code) continue;
    const fix = diagnostic.fixes?.find((candidate) => candidate.kind === kind);
    if (fix && taken.add(fix.edits) > 0) count += 1;
  }
  return { edits: taken.inOrder(), count };
}

/** Edits in the order of the text, found by bisection: a text may have hundreds. */
class TakenEdits {
  private readonly edits: TextEdit[] = [];

  /** Takes all of the edits, or none where one of them overlaps; how many were new. */
  add(edits: readonly TextEdit[]): number {
    const fresh = edits.filter((edit) => !this.has(edit));
    if (fresh.some((edit) => this.overlaps(edit))) return 0;
    for (const edit of fresh) this.edits.splice(this.positionOf(edit.range.from), 0, edit);
    return fresh.length;
  }

  inOrder(): readonly TextEdit[] {
    return this.edits;
  }

  private has({ range, insert }: TextEdit): boolean {
    const other = this.edits[this.positionOf(range.from)];
    return other?.range.from === range.from && other.range.to === range.to && other.insert === insert;
  }

  /** Two edits at one place overlap too, as it would be open which comes first. */
  private overlaps({ range }: TextEdit): boolean {
    const position = this.positionOf(range.from);
    const before = this.edits[position - 1];
    const after = this.edits[position];
    if (before && before.range.to > range.from) return true;
    return after !== undefined && (after.range.from === range.from || after.range.from < range.to);
  }

  /** Where the first edit stands that starts at `from` or later. */
  private positionOf(from: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.range.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
