import { history } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { search } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  dropCursor,
  EditorView,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { Workspace } from "../store/workspace.ts";
import { completeLanguage } from "./complete-language.ts";
import { connectCaret } from "./connect-caret.ts";
import { connectDiagnostics } from "./connect-diagnostics.ts";
import { connectHints } from "./connect-hints.ts";
import { connectMarkedLines } from "./connect-marked-lines.ts";
import { connectReveal } from "./connect-reveal.ts";
import { connectText } from "./connect-text.ts";
import { editorKeys } from "./editor-keys.ts";
import { editorTheme } from "./editor-theme.ts";
import { explainLanguage } from "./explain-language.ts";
import { folding } from "./folding.ts";
import { keepSameText } from "./keep-same-text.ts";
import { yamlHighlighting } from "./yaml-highlighting.ts";

/** Everything that an editor of YAML has, and what ties it to the store: text first, since the others speak of it. */
export function editorExtensions(workspace: Workspace): Extension {
  return [
    keepSameText,
    connectText(workspace),
    connectCaret(workspace),
    connectMarkedLines(workspace),
    connectDiagnostics(workspace),
    connectReveal(workspace),
    connectHints(workspace),
    completeLanguage(workspace),
    explainLanguage(workspace),
    yaml(),
    yamlHighlighting,
    indentUnit.of("  "),
    EditorState.tabSize.of(2),
    lineNumbers(),
    highlightActiveLineGutter(),
    folding,
    history(),
    search({ top: true }),
    EditorState.phrases.of(phrases),
    bracketMatching(),
    indentOnInput(),
    highlightSpecialChars(),
    dropCursor(),
    placeholder("Paste a .launchpad.yaml here"),
    editorKeys(),
    editorTheme,
    EditorView.contentAttributes.of({ "aria-label": "Pipeline YAML", spellcheck: "false", tabindex: "0" }),
  ];
}

const phrases = {
  Completions: "What can be written here",
  next: "Next",
  previous: "Previous",
  "match case": "Match case",
  regexp: "Regexp",
  "by word": "Whole words",
  replace: "Replace",
  "replace all": "Replace all",
  close: "Close search",
};
