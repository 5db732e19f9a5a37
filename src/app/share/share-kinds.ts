/** What a plan can be shared as. */
export type ShareKind = "link" | "markdown" | "proposal" | "embed";

interface ShareKindFacts {
  readonly kind: ShareKind;
  readonly label: string;
  /** What it is good for, in few words. */
  readonly note: string;
  /** What copying it is called. */
  readonly copy: string;
  /** What is called so in a sentence: *Copied the Markdown link.* */
  readonly noun: string;
}

/** All kinds, in the order in which they are offered; the first is what most people want. */
export const shareKinds: readonly ShareKindFacts[] = [
  { kind: "link", label: "Link", note: "for a chat or a mail", copy: "Copy link", noun: "the link" },
  {
    kind: "markdown",
    label: "Markdown link",
    note: "with the jobs as its words",
    copy: "Copy Markdown link",
    noun: "the Markdown link",
  },
  {
    kind: "proposal",
    label: "For a merge proposal",
    note: "plan, problems, file and link",
    copy: "Copy Markdown",
    noun: "the Markdown for a merge proposal",
  },
  { kind: "embed", label: "Embed", note: "a frame for a web page", copy: "Copy HTML", noun: "the HTML of a frame" },
];

export function factsOf(kind: ShareKind): ShareKindFacts {
  const found = shareKinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}
