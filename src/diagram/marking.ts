/** Something that is not so in another picture: a lane, a stage, an entry, or several stages that belong together. */
export interface Mark {
  readonly kind: "lane" | "stage" | "entry";
  /** Ids of the boxes; one outline is drawn around all of them. */
  readonly boxes: readonly string[];
  /** As its flag says it: *not built today*. */
  readonly word: string;
}

/** What is marked in a picture. */
export interface Marking {
  readonly marks: readonly Mark[];
  /** Those that somebody asks for, by pointing at the sentence about them. */
  readonly pointed: ReadonlySet<Mark>;
  /** One of them to be brought into view. */
  readonly sought: Mark | null;
}
