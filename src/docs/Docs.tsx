import { DocsIndex } from "./DocsIndex.tsx";
import { DocsPageView } from "./DocsPageView.tsx";
import { DocsContext, type DocsSurroundings } from "./docs-context.ts";
import type { DocsPage } from "./docs-page.ts";

interface DocsProps {
  /** Null for the index. */
  readonly page: DocsPage | null;
  /** The section or term to be shown; null for the page's beginning. */
  readonly section: string | null;
  readonly surroundings: DocsSurroundings;
}

/** The documentation: its index, or a page of it. */
export function Docs({ page, section, surroundings }: DocsProps) {
  return (
    <DocsContext value={surroundings}>
      {page ? <DocsPageView key={page.id} page={page} section={section} /> : <DocsIndex />}
    </DocsContext>
  );
}
