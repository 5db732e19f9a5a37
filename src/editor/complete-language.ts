import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionKeymap,
  completionStatus,
  pickedCompletion,
  selectedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { type Choice, completeAt } from "../core/index.ts";
import type { Workspace } from "../store/workspace.ts";
import { element } from "./element.ts";
import { explanationView } from "./explanation-view.ts";
import { languageKnowledge } from "./language-knowledge.ts";

/** In longer texts (UTF-16 code units) nothing is offered before it is asked for: looking takes longer than a key press. */
const longText = 200_000;

/** A choice as the list of CodeMirror has it. */
interface Offered extends Completion {
  readonly choice: Choice;
}

/**
 * Offers what may be written: once a character of it is typed, after a choice that goes on, and on Ctrl+Space. Enter and Tab
 * take the marked one; Enter is a new line where it is written already, and without the list both are what they always are.
 */
export function completeLanguage(workspace: Workspace): Extension {
  return [
    autocompletion({
      override: [(context) => offer(context, workspace)],
      icons: false,
      defaultKeymap: false,
      optionClass: (completion) => `cm-option-${completion.type ?? ""}`,
      addToOptions: [{ render: separator, position: 60 }],
    }),
    Prec.highest(
      keymap.of([{ key: "Enter", run: leaveWritten }, ...completionKeymap, { key: "Tab", run: acceptCompletion }]),
    ),
    EditorView.updateListener.of(({ view, state }) => {
      if (completionStatus(state) === "active") view.requestMeasure(letScroll);
    }),
  ];
}

/** Browsers let the keyboard into what scrolls; CodeMirror's list says so only to some of them. Once it is drawn. */
const letScroll = {
  key: "let-scroll",
  read: (view: EditorView) => view.dom.querySelector(".cm-tooltip-autocomplete > ul:not([tabindex])"),
  write: (list: Element | null) => list?.setAttribute("tabindex", "0"),
};

function offer({ state, pos, explicit }: CompletionContext, workspace: Workspace): CompletionResult | null {
  if (state.readOnly || (!explicit && state.doc.length > longText)) return null;
  const completion = completeAt(state.doc.toString(), pos, languageKnowledge(workspace));
  if (!completion || (!explicit && completion.range.from === pos)) return null;
  return {
    from: completion.range.from,
    to: completion.range.to,
    options: completion.choices.map(toOption),
    validFor: /^[\w.+-]*$/,
  };
}

function toOption(choice: Choice, index: number): Offered {
  return {
    choice,
    label: choice.label,
    detail: choice.detail,
    type: choice.kind,
    // Of equal matches the first one given comes first, not the first one of the alphabet.
    sortText: String(index).padStart(6, "0"),
    info: () => {
      const explanation = choice.explain();
      return explanation && explanationView(explanation);
    },
    apply: (view, completion, from, to) => write(view, completion, choice, { from, to }),
  };
}

function write(
  view: EditorView,
  completion: Completion,
  choice: Choice,
  { from, to }: { readonly from: number; readonly to: number },
) {
  view.dispatch({
    changes: { from, to, insert: choice.insert },
    selection: { anchor: from + choice.caret },
    annotations: pickedCompletion.of(completion),
    userEvent: "input.complete",
    scrollIntoView: true,
  });
  if (choice.continues) startCompletion(view);
}

/** Closes the list where the marked choice stands there already, so that Enter does what it does without a list. */
function leaveWritten(view: EditorView): boolean {
  const selected = selectedCompletion(view.state);
  if (!selected || !isOffered(selected)) return false;
  const { head } = view.state.selection.main;
  const { insert } = selected.choice;
  if (view.state.sliceDoc(Math.max(0, head - insert.length), head) === insert) closeCompletion(view);
  return false;
}

function isOffered(completion: Completion): completion is Offered {
  return "choice" in completion;
}

/** What keeps label and detail apart for whoever listens. */
function separator({ detail }: Completion): Node | null {
  return detail ? element("span", "cm-separator", ", ") : null;
}
