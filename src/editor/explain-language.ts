import { forEachDiagnostic } from "@codemirror/lint";
import type { EditorState, Extension, Transaction } from "@codemirror/state";
import {
  activateHover,
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Tooltip,
  ViewPlugin,
} from "@codemirror/view";
import { type Explanation, explainAt } from "../core/index.ts";
import type { Workspace } from "../store/workspace.ts";
import { hintAt } from "./connect-hints.ts";
import { element } from "./element.ts";
import { explanationSpeech, explanationView } from "./explanation-view.ts";
import { languageKnowledge } from "./language-knowledge.ts";

/** What there is to say of a place. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly explanation: Explanation | null;
  /** The hint of the line; null where there is none, where it is seen anyway, or where the explanation says as much. */
  readonly hint: string | null;
}

/**
 * Explains the word under the pointer, and on F2 the one at the caret, with the line's hint, and reads it out. F2 again leads to what
 * can be done there: links, places, fixes. Escape leads back, and takes away whatever is explained, problems included.
 */
export function explainLanguage(workspace: Workspace): Extension {
  let isAsked = false;
  /** Whether what is explained now was asked for, and not just pointed at. */
  let wasAsked = false;
  const hover = hoverTooltip((view, at) => tooltipOf(whatToSay(view, at, workspace, isAsked)));

  return [
    hover,
    wayBack,
    EditorView.updateListener.of(({ docChanged, selectionSet }) => {
      if (docChanged || selectionSet) wasAsked = false;
    }),
    keymap.of([
      {
        key: "F2",
        run: (view) => {
          if (wasAsked && goInto(view)) return true;
          const { head } = view.state.selection.main;
          const said = whatToSay(view, head, workspace, true);
          isAsked = true;
          // At the end of a word, a problem is asked for with what stands before.
          activateHover(view, head, said.to === head ? -1 : 1, { until: movesOn });
          isAsked = false;
          wasAsked = true;
          const words = [...problemsAt(view.state, head), ...speechOf(said)];
          const speech = words.length > 0 ? words.join(" ") : "Nothing to say of this place.";
          view.dispatch({ effects: EditorView.announce.of(speech) });
          return true;
        },
      },
      {
        key: "Escape",
        // Not the end of it: Escape, then Tab leaves the editor, also where the pointer happens to be on a word.
        run: (view) => {
          if (hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips });
          return false;
        },
      },
    ]),
  ];
}

/** Leads to the first thing to do in what is explained; false where there is none. */
function goInto(view: EditorView): boolean {
  const first = hasHoverTooltips(view.state)
    ? view.dom.querySelector<HTMLElement>(`${explained} :is(a, button)`)
    : null;
  first?.focus();
  return first !== null;
}

const explained = ".cm-tooltip-hover";

/** Back from what is explained to the text: on Escape, and after what a button there has done. */
const wayBack = ViewPlugin.define((view) => {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isExplained(event.target)) return;
    event.stopPropagation();
    view.focus();
    view.dispatch({ effects: closeHoverTooltips });
  };
  const onClick = (event: MouseEvent) => {
    const isByKey = event.detail === 0;
    if (isByKey && event.target instanceof HTMLButtonElement && isExplained(event.target)) view.focus();
  };
  view.dom.addEventListener("keydown", onKey);
  // The button may be gone once it has done its work, so this looks before.
  view.dom.addEventListener("click", onClick, { capture: true });
  return {
    destroy() {
      view.dom.removeEventListener("keydown", onKey);
      view.dom.removeEventListener("click", onClick, { capture: true });
    },
  };
});

function isExplained(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(explained) !== null;
}

function whatToSay(view: EditorView, at: number, workspace: Workspace, withHint: boolean): Said {
  const found = explainAt(view.state.doc.toString(), at, languageKnowledge(workspace));
  const { from, to } = found?.range ?? { from: at, to: at };
  const placed = withHint ? hintAt(view, at) : null;
  const isOfWord = found !== null && placed !== null && from <= placed.at && placed.at <= to;
  return { from, to, explanation: found?.explanation ?? null, hint: isOfWord ? null : (placed?.text ?? null) };
}

function tooltipOf({ from, to, explanation, hint }: Said): Tooltip | null {
  if (!explanation && hint === null) return null;
  const dom = element("div", "cm-explained");
  if (explanation) dom.append(explanationView(explanation));
  if (hint !== null) dom.append(element("p", "cm-explainedHint", hint));
  return { pos: from, end: to, create: () => ({ dom }) };
}

function speechOf({ explanation, hint }: Said): readonly string[] {
  return [...(explanation ? [explanationSpeech(explanation)] : []), ...(hint === null ? [] : [`This line: ${hint}.`])];
}

function problemsAt(state: EditorState, at: number): readonly string[] {
  const messages: string[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => {
    if (from <= at && at <= to) messages.push(message);
  });
  return messages;
}

/** Whether the caret left what is explained, or the text changed. */
function movesOn({ docChanged, selection }: Transaction): boolean {
  return docChanged || selection !== undefined;
}
