import { createContext } from "react";

/** What the documentation shows of the page that it is part of. */
export interface DocsSurroundings {
  /** ISO 8601 day, for the figures. */
  readonly today: string;
  /** The page's whole address with a fragment: what begins with `#` alone is taken for a way within the documentation. */
  readonly addressOf: (fragment: string) => string;
  /** The keys of the page, as its help lists them. */
  readonly keyGroups: readonly DocsKeyGroup[];
}

interface DocsKeyGroup {
  readonly heading: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly title: string }[];
}

export const DocsContext = createContext<DocsSurroundings | null>(null);
