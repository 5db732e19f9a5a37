import type { WorkspaceState } from "../../store/workspace.ts";

/** Whether the text is of a file that holds another one. */
export function isEdited({ file, text }: WorkspaceState): boolean {
  return file !== null && file.savedText !== text;
}
