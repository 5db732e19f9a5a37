import text from "./worked-example.yaml?raw";

/** A text to start from. */
export interface Example {
  readonly title: string;
  /** What it shows, in a few words. */
  readonly note: string;
  readonly text: string;
}

/** The design review's own example: what somebody sees who opens the page for the first time. */
export const workedExample: Example = {
  title: "The worked example",
  note: "Build a snap, test it on three series",
  text,
};
