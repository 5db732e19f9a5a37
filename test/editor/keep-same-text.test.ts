import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { keepSameText } from "../../src/editor/keep-same-text.ts";

const before = EditorState.create({ doc: "pipeline: [a]\n", extensions: keepSameText });

/** Replaces all of the text, with the caret behind it. */
function replaceWith(insert: string, userEvent?: string) {
  const changes = { from: 0, to: before.doc.length, insert };
  return before.update({ changes, selection: { anchor: insert.length }, ...(userEvent ? { userEvent } : {}) });
}

describe("a text pasted over all of the text", () => {
  it("is no change where it is the same one, but the caret stands behind it", () => {
    const { docChanged, newSelection } = replaceWith("pipeline: [a]\n", "input.paste");
    expect(docChanged).toBe(false);
    expect(newSelection.main.head).toBe(14);
  });

  it("is a change where it is another one", () => {
    const { docChanged, newDoc } = replaceWith("pipeline: [b]\n", "input.paste");
    expect(docChanged).toBe(true);
    expect(newDoc.toString()).toBe("pipeline: [b]\n");
  });
});

it("lets a document of the same words replace another", () => {
  expect(replaceWith("pipeline: [a]\n").docChanged).toBe(true);
});
