import type { SourceRange } from "../text/source-range.ts";
import type { OutlineNode, OutlineScalar, PathStep } from "./outline.ts";

/** A word in a text, and what it is there. */
export interface Place {
  /** Of a value: its own, whose last step is the key or the position in the list. Of a key: that of its mapping. */
  readonly path: readonly PathStep[];
  readonly role: "key" | "value";
  /** The nodes on the way, from the root on: `containers[n]` is what `path[n]` is a step into. Of a key, its mapping is the last. */
  readonly containers: readonly OutlineNode[];
  /** The word without its quotes. */
  readonly range: SourceRange;
  readonly text: string;
  readonly style: OutlineScalar["style"];
  /** Whether it stands in brackets or braces. */
  readonly flow: boolean;
  /** Of a key, whether it has its colon; of a list's item, whether it has its dash; otherwise true. */
  readonly marked: boolean;
}
