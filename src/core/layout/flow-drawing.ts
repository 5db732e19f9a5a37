import type { FlowFate } from "../plan/artifact-flow.ts";
import type { Point, Rectangle, TextBox } from "./layout.ts";

/** The way of artifacts in the picture; `stub`: there is nothing at its beginning. */
export interface FlowLine {
  readonly kind: FlowFate | "stub";
  /** Corners of the line, which ends at the entry that reads. */
  readonly points: readonly Point[];
}

/** A word about an input, on the upper edge of the entry that reads. */
export interface FlowLabel extends Rectangle {
  readonly kind: Exclude<FlowFate, "arrives">;
  readonly text: TextBox;
}

/** The artifacts of an entry, drawn over the picture. */
export interface FlowDrawing {
  readonly lines: readonly FlowLine[];
  readonly labels: readonly FlowLabel[];
}
