import type { ExportFormat } from "../../core/index.ts";

/** What a plan can be taken away as: the formats of the terminal, and a picture of pixels. */
export type ExportKind = ExportFormat | "png";

/** What there is to know of a kind. */
export interface KindFacts {
  readonly kind: ExportKind;
  readonly label: string;
  /** What it is good for, in few words. */
  readonly note: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it has colours. */
  readonly isPicture: boolean;
  /** What copying it is called. */
  readonly copy: string;
  /** What is called so in a sentence: *Copied the Mermaid text.* */
  readonly noun: string;
}

/** All kinds, in the order in which they are offered. */
export const exportKinds: readonly KindFacts[] = [
  {
    kind: "svg",
    label: "SVG",
    note: "picture, sharp at any size",
    extension: "svg",
    mediaType: "image/svg+xml",
    isPicture: true,
    copy: "Copy source",
    noun: "the source of the SVG",
  },
  {
    kind: "png",
    label: "PNG",
    note: "picture for slides and chats",
    extension: "png",
    mediaType: "image/png",
    isPicture: true,
    copy: "Copy picture",
    noun: "the picture",
  },
  {
    kind: "markdown",
    label: "Markdown",
    note: "for a merge proposal",
    extension: "md",
    mediaType: "text/markdown",
    isPicture: false,
    copy: "Copy as Markdown",
    noun: "the plan as Markdown",
  },
  {
    kind: "text",
    label: "Text",
    note: "for mail and terminals",
    extension: "txt",
    mediaType: "text/plain",
    isPicture: false,
    copy: "Copy as text",
    noun: "the plan as text",
  },
  {
    kind: "mermaid",
    label: "Mermaid",
    note: "a diagram for a README",
    extension: "mmd",
    mediaType: "text/plain",
    isPicture: false,
    copy: "Copy as Mermaid",
    noun: "the plan as Mermaid",
  },
  {
    kind: "json",
    label: "Plan JSON",
    note: "for other programs",
    extension: "json",
    mediaType: "application/json",
    isPicture: false,
    copy: "Copy plan as JSON",
    noun: "the plan as JSON",
  },
];

/** What a comparison can be taken away as, and what is called otherwise there. As a flowchart nobody would see what changes. */
export const comparisonKinds: readonly KindFacts[] = exportKinds
  .filter(({ kind }) => kind !== "mermaid")
  .map((facts) => ({ ...facts, ...inComparison(facts) }));

function inComparison({ kind }: KindFacts): Partial<KindFacts> {
  switch (kind) {
    case "svg":
    case "png":
    case "mermaid":
      return {};
    case "markdown":
      return { note: "sentences for a merge proposal", noun: "the sentences as Markdown" };
    case "text":
      return { note: "sentences for mail", noun: "the sentences as text" };
    case "json":
      return { label: "JSON", copy: "Copy as JSON", noun: "the comparison as JSON" };
  }
}

export function factsOf(kind: ExportKind): KindFacts {
  const found = exportKinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}
