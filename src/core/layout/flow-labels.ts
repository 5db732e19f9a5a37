import type { FlowNote } from "../plan/artifact-flow.ts";
import { toOneLine } from "../text/to-one-line.ts";

// The words of the flow of artifacts, apart from those of the picture: they come later than the first diagram.

/** *not available: build*; what tells most comes first, for the end may be cut. */
export function flowLabel({ kind, job }: FlowNote): string {
  switch (kind) {
    case "not-available":
      return `not available: ${toOneLine(job)}`;
    case "nothing-saved":
      return `nothing saved: ${toOneLine(job)}`;
    case "several":
      return `more than one: ${toOneLine(job)}`;
    case "same-stage":
      return "order not promised";
  }
}
