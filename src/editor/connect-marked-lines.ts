import {
  type ChangeDesc,
  EditorSelection,
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutterLineClass,
  ViewPlugin,
} from "@codemirror/view";
import type { SourceRange } from "../core/index.ts";
import { markedRange, markedRanges } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";

const markLines = StateEffect.define<readonly SourceRange[]>();

interface MarkedLines {
  readonly ranges: readonly SourceRange[];
  readonly lines: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

const nothingMarked: MarkedLines = { ranges: [], lines: Decoration.none, gutter: RangeSet.of<GutterMarker>([]) };

const marked = StateField.define<MarkedLines>({
  create: () => nothingMarked,
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged && value.ranges.length > 0) {
      next = {
        ranges: value.ranges.map((range) => mapRange(range, transaction.changes)),
        lines: value.lines.map(transaction.changes),
        gutter: value.gutter.map(transaction.changes),
      };
    }
    for (const effect of transaction.effects) {
      if (effect.is(markLines))
        next = effect.value.length > 0 ? linesOf(transaction.newDoc, effect.value) : nothingMarked;
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ gutter }) => gutter),
  ],
});

const line = Decoration.line({ class: "cm-markedLine" });

const gutterLine = new (class extends GutterMarker {
  override readonly elementClass = "cm-markedLine";
})();

function linesOf(document: Text, ranges: readonly SourceRange[]): MarkedLines {
  const numbers = new Set<number>();
  for (const range of ranges) {
    const { first, last } = touchedLines(document, range);
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  const starts = [...numbers].toSorted((one, other) => one - other).map((number) => document.line(number).from);
  return {
    ranges,
    lines: Decoration.set(starts.map((from) => line.range(from))),
    gutter: RangeSet.of(starts.map((from) => gutterLine.range(from))),
  };
}

/** Numbers of the lines that a range touches, without empty ones at its end. */
function touchedLines(document: Text, range: SourceRange) {
  const from = Math.min(range.from, document.length);
  const to = Math.min(Math.max(range.to, from), document.length);
  const first = document.lineAt(from).number;
  let last = document.lineAt(to);
  while (last.number > first && document.sliceString(last.from, Math.min(last.to, to)).trim() === "") {
    last = document.line(last.number - 1);
  }
  return { first, last: last.number };
}

function mapRange({ from, to }: SourceRange, changes: ChangeDesc): SourceRange {
  return { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) };
}

/** Room above and below the lines that are brought into view (pixels): two lines. */
const margin = 42;

/**
 * Marks the lines of the entry that is pointed at or selected. Pointing never scrolls; selecting in the picture brings
 * the lines into view and leaves the caret alone.
 */
export function connectMarkedLines(workspace: Workspace): Extension {
  const connection = ViewPlugin.define((view) => {
    let { selected } = workspace.getState();
    let entry: string | null = null;
    const unsubscribe = workspace.subscribe((state) => {
      const isSelectedNow = state.selected !== null && state.selected !== selected;
      selected = state.selected;
      const isSameEntry = entry === (state.pointed ?? state.selected);
      entry = state.pointed ?? state.selected;
      const range = markedRange(state);
      // While somebody types, the marks move along with the text until there is a plan of it.
      if (!state.told && !range && entry !== null && isSameEntry) return;

      const effects = markedLinesOf(view.state, markedRanges(state));
      if (range && isSelectedNow) {
        const { first, last } = touchedLines(view.state.doc, range);
        // The head is what shows where both ends do not fit; both are line starts, so that nothing moves sideways.
        const lines = EditorSelection.range(view.state.doc.line(last).from, view.state.doc.line(first).from);
        effects.push(EditorView.scrollIntoView(lines, { y: "nearest", yMargin: margin }));
      }
      if (effects.length > 0) view.dispatch({ effects });
    });
    return { destroy: unsubscribe };
  });
  return [marked, connection];
}

/** The effects that mark ranges; none where they are marked already. */
export function markedLinesOf(state: EditorState, ranges: readonly SourceRange[]): StateEffect<unknown>[] {
  return sameRanges(ranges, state.field(marked).ranges) ? [] : [markLines.of(ranges)];
}

function sameRanges(one: readonly SourceRange[], other: readonly SourceRange[]): boolean {
  return one.length === other.length && one.every(({ from, to }, i) => from === other[i]?.from && to === other[i]?.to);
}
