import type { Workspace } from "../../store/workspace.ts";
import type { Example } from "../examples/worked-example.ts";
import type { PaletteItem } from "./palette-item.ts";

/** The texts to start from. */
export function exampleItems(examples: readonly Example[], workspace: Workspace): readonly PaletteItem[] {
  return examples.map(({ title, note, text }) => ({
    id: `example:${title}`,
    title: `Open example: ${title}`,
    group: "Examples",
    keywords: `sample template demo ${note}`,
    note,
    run: () => workspace.getState().replaceText(text, { kind: "example", title }),
  }));
}
