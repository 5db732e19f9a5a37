/** Something that is not so in another picture: a lane, a stage, an entry, or several stages that belong together. */
export interface Mark {
  readonly kind: "lane" | "stage" | "entry";
  /** Ids of the boxes; one outline is drawn around all of them. */
  readonly boxes: readonly string[];
  /** As its flag says it: *not built today*. */
  readonly word: string;
  /** Before the word: only here, only there, elsewhere there, or otherwise there, which it is where nothing is said. */
  readonly sign?: MarkSign;
}

export type MarkSign = "+" | "−" | "↕" | "≠";

/** What is marked in a picture. */
export interface Marking {
  readonly marks: readonly Mark[];
  /** Those that somebody asks for, by pointing at the sentence about them. */
  readonly pointed: ReadonlySet<Mark>;
  /** One of them to be brought into view. */
  readonly sought: Mark | null;
}
