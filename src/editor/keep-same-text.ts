import { EditorState, type Extension } from "@codemirror/state";

/**
 * A text that is replaced by itself, as by pasting it over all of it, is no change: there would be no new answer about it, while
 * what is marked and hinted at would go with the old one.
 */
export const keepSameText: Extension = EditorState.transactionFilter.of((transaction) => {
  const { docChanged, newDoc, startState, newSelection, effects, scrollIntoView } = transaction;
  // Whatever replaces the text as a whole may be another document of the same words.
  if (!docChanged || !transaction.isUserEvent("input") || !newDoc.eq(startState.doc)) return transaction;
  return { selection: newSelection, effects, scrollIntoView };
});
