import { noSimulation } from "../store/simulation-slice.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import type { Draft } from "./draft.ts";

/** A document of the workspace as it was when it came. */
export interface OpenedDocument {
  readonly id: number;
  readonly text: string;
  /** Title of the example that it began as. */
  readonly exampleName: string | null;
  /** Whether it is somebody's work as it came, as a file is that was opened. */
  readonly isWork: boolean;
}

/** The document that the workspace shows now, as one that has just come. */
export function openedDocument(
  { documentId, text, replacement }: WorkspaceState,
  exampleName?: string,
): OpenedDocument {
  const reason = replacement?.reason;
  return {
    id: documentId,
    text,
    exampleName: exampleName ?? (reason?.kind === "example" ? reason.title : null),
    isWork: reason?.kind === "file",
  };
}

/** What there is to keep of it now. */
export function draftOf(
  state: WorkspaceState,
  { id, exampleName, isWork }: Pick<OpenedDocument, "exampleName"> & { readonly id: string; readonly isWork: boolean },
): Draft {
  const { text, format, file, settings, showDropped, showBoth, showTable, comparison, simulating, simulation } = state;
  const { accountKind: kind, accountStep: step } = state;
  const shown = { text, format, settings, showDropped, showBoth, showTable };
  return {
    id,
    ...shown,
    savedAt: Date.now(),
    ...(comparison ? { comparison } : {}),
    ...(simulating || simulation !== noSimulation ? { simulation: { ...simulation, isOn: simulating } } : {}),
    ...(kind === null ? {} : { account: { kind, step } }),
    ...(exampleName === null ? {} : { exampleName }),
    ...(file
      ? { file: { name: file.name, edited: file.savedText !== text, ...(file.place ? { place: file.place } : {}) } }
      : {}),
    ...(isWork ? {} : { untouched: true }),
  };
}

/** Whether there is something to keep that was not there before. */
export function isChanged(before: WorkspaceState, after: WorkspaceState): boolean {
  return (
    before.text !== after.text ||
    before.documentId !== after.documentId ||
    before.file !== after.file ||
    before.settings !== after.settings ||
    before.showDropped !== after.showDropped ||
    before.showBoth !== after.showBoth ||
    before.showTable !== after.showTable ||
    before.comparison !== after.comparison ||
    before.simulating !== after.simulating ||
    before.simulation !== after.simulation ||
    before.accountKind !== after.accountKind ||
    before.accountStep !== after.accountStep
  );
}
