import type { DraftShelf } from "../../drafts/create-draft-shelf.ts";
import { describeDraft } from "../../drafts/draft-words.ts";
import type { DocumentFile } from "../../store/document-slice.ts";

/** A text that is at hand to be the old one. */
export interface OldText {
  /** What it is called in the list: *build, then test · 5 minutes ago*. */
  readonly title: string;
  readonly text: string;
}

/** The open file as it was last saved, where the text is not that any more. */
export function savedFile(file: DocumentFile | null, text: string): readonly OldText[] {
  if (!file || file.savedText === null || file.savedText === text) return [];
  return [{ title: `${file.name} as it was saved`, text: file.savedText }];
}

/** The drafts of this device but for the one of this tab, the latest first; `now` in milliseconds since 1970. */
export async function keptTexts(shelf: DraftShelf, now: number): Promise<readonly OldText[]> {
  const stored = await shelf.list();
  if (stored.kind === "unavailable") return [];
  return stored.value
    .filter(({ place }) => place !== "this-tab")
    .map(({ draft }) => {
      const { title, ago, time, size } = describeDraft(draft, now);
      return { title: [title, ago, time, size].filter((words) => words !== "").join(" · "), text: draft.text };
    });
}
