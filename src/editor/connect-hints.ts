import { type EditorState, type Extension, RangeSet, RangeValue, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { hintLines } from "../core/index.ts";
import type { Analysed } from "../store/analysis-slice.ts";
import type { Workspace } from "../store/workspace.ts";
import { element } from "./element.ts";
import { hintsChoice } from "./hints-choice.ts";

/** A hint where what it is about begins; it moves along with that, and goes with it. */
class Hint extends RangeValue {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: RangeValue): boolean {
    return other instanceof Hint && other.text === this.text;
  }
}

const noHints = RangeSet.of<Hint>([]);
const setHints = StateEffect.define<RangeSet<Hint>>();
/** Draws the hints again, or no longer. */
const redraw = StateEffect.define();

/** The hints of the text, shown or not. Until a text has a plan it keeps those of the text before. */
const hints = StateField.define<RangeSet<Hint>>({
  create: () => noHints,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value;
    for (const effect of transaction.effects) if (effect.is(setHints)) next = effect.value;
    return next;
  },
});

/** The hint as it stands behind a line: drawn from an attribute, so that it is no part of the text. */
class HintWidget extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: HintWidget): boolean {
    return other.text === this.text;
  }

  toDOM(): HTMLElement {
    const made = element("span", "cm-hint");
    made.dataset["hint"] = this.text;
    made.ariaHidden = "true";
    return made;
  }
}

const drawn = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = drawHints(view);
    }

    update({ view, docChanged, viewportChanged, transactions }: ViewUpdate) {
      const asked = transactions.some(({ effects }) => effects.some((one) => one.is(setHints) || one.is(redraw)));
      if (docChanged || viewportChanged || asked) this.decorations = drawHints(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** The hints at the ends of the lines in view: a text can have thousands. */
function drawHints({ state, visibleRanges }: EditorView): DecorationSet {
  if (!hintsChoice.isOn()) return Decoration.none;
  const byLine = new Map<number, string>();
  for (const { from, to } of visibleRanges) {
    state.field(hints).between(state.doc.lineAt(from).from, to, (at, _to, { text }) => {
      byLine.set(state.doc.lineAt(at).to, text);
    });
  }
  const widgets = [...byLine].map(([end, text]) =>
    Decoration.widget({ widget: new HintWidget(text), side: 1 }).range(end),
  );
  return Decoration.set(widgets, true);
}

/** From this length on (UTF-16 code units), hints wait until the page has nothing better to do: they take a while. */
const longText = 20_000;

/** Shows what becomes of jobs and matrix items behind their lines, whenever there is a plan of just this text. */
export function connectHints(workspace: Workspace): Extension {
  const connection = ViewPlugin.define((view) => {
    let { analysed, documentId } = workspace.getState();
    let isGone = false;

    const update = () => {
      const next = isGone ? null : hintsOf(analysed, view.state);
      if (next) view.dispatch({ effects: setHints.of(next) });
    };
    const unsubscribe = workspace.subscribe((state) => {
      const isNewDocument = state.documentId !== documentId;
      const isNewPlan = state.analysed !== analysed && state.analysed?.analysis.plan !== analysed?.analysis.plan;
      ({ analysed, documentId } = state);
      if (isNewDocument) view.dispatch({ effects: setHints.of(noHints) });
      if (!isNewPlan) return;
      if (state.text.length < longText) update();
      else whenIdle(update);
    });
    const stop = hintsChoice.subscribe(() => view.dispatch({ effects: redraw.of(null) }));
    if (view.state.doc.length >= longText) whenIdle(update);

    return {
      destroy() {
        isGone = true;
        unsubscribe();
        stop();
      },
    };
  });
  return [hints, drawn, connection];
}

function whenIdle(run: () => void) {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, 100);
}

/** The effects that bring the hints of a state up to date; none while there is no plan of its text, or if it is long. */
export function hintsEffects(workspace: Workspace, state: EditorState): readonly StateEffect<unknown>[] {
  const next = state.doc.length < longText ? hintsOf(workspace.getState().analysed, state) : null;
  return next ? [setHints.of(next)] : [];
}

function hintsOf(analysed: Analysed | null, state: EditorState): RangeSet<Hint> | null {
  if (!analysed || analysed.analysis.plan.outcome === "invalid") return null;
  const { text, analysis } = analysed;
  if (text.length !== state.doc.length || text !== state.doc.toString()) return null;
  const { configuration, plan } = analysis;
  return RangeSet.of(hintLines({ text, configuration, plan }).map((hint) => new Hint(hint.text).range(hint.at)));
}

/** A hint, and where what it is about begins. */
export interface PlacedHint {
  readonly at: number;
  readonly text: string;
}

/** The hint of the line that an offset is in, whether it is shown or not; null where there is none. */
export function hintAt({ state }: EditorView, offset: number): PlacedHint | null {
  const { from, to } = state.doc.lineAt(offset);
  let found: PlacedHint | null = null;
  state.field(hints).between(from, to, (at, _to, { text }) => {
    if (at >= from) found = { at, text };
  });
  return found;
}
