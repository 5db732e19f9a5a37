import type { Workspace, WorkspaceState } from "../../store/workspace.ts";

/** What goes with a text that was replaced, and comes back with it. */
type Side = Pick<WorkspaceState, "text" | "format" | "file">;

/** Where one document took the place of another. */
interface Crossing {
  before: Side;
  after: Side;
}

/** Of older ones the editor may still know, but hardly anybody goes back so far. */
const mostCrossings = 50;

/**
 * From now on *undo* and *redo* in the editor, which lead from a document back to the one before, bring that one's file along: or what
 * is saved next would be written into the other's. Returns the function that ends it.
 */
export function returnFiles(workspace: Workspace): () => void {
  const crossings: Crossing[] = [];
  let seen: Side = workspace.getState();

  return workspace.subscribe(() => {
    const state = workspace.getState();
    const left = seen;
    seen = state;
    if (state.text === left.text) return;
    if (state.typing !== "typed") {
      const side = cross(crossings, state, left);
      if (side) workspace.setState({ file: side.file, format: side.format });
    } else if (state.format !== left.format || state.file !== left.file) {
      crossings.push({ before: left, after: state });
      crossings.splice(0, crossings.length - mostCrossings);
    }
  });
}

/** The document that somebody came back to, or null. The one that was left is kept as it was then: it may have been saved since. */
function cross(crossings: readonly Crossing[], { text, typing }: WorkspaceState, left: Side): Side | null {
  const [from, to] = typing === "undone" ? (["after", "before"] as const) : (["before", "after"] as const);
  const crossing = crossings.findLast((one) => one[to].text === text);
  if (!crossing) return null;
  crossing[from] = { ...crossing[from], format: left.format, file: left.file };
  return crossing[to];
}
