import type { ComponentType } from "react";

/** A page of the documentation; its address is `#docs/NAME`. */
export interface DocsPage {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly summary: string;
  /** Its contents, below the title; loaded when it is opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** All pages, in the order in which they are read. To add one, add it here. */
export const docsPages: readonly DocsPage[] = [
  {
    name: "words",
    title: "Words",
    summary: "What lane, stage, entry, variant and the other words of the plan mean.",
    load: () => import("./WordsPage.tsx"),
  },
];

export function findDocsPage(name: string): DocsPage | null {
  return docsPages.find((page) => page.name === name) ?? null;
}
