import { useMemo } from "react";
import { Docs } from "../../docs/Docs.tsx";
import { docsPages } from "../../docs/docs-pages.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import type { Command } from "../commands.ts";
import { listKeys } from "../key-list.ts";
import { withFragment } from "../page-address.ts";
import type { Place } from "../place.ts";
import { UnknownPlace } from "../places/UnknownPlace.tsx";

interface DocsPlaceProps {
  readonly place: Extract<Place, { kind: "docs" }>;
  readonly commands: readonly Command[];
}

/** The documentation: its index, or one page of it. */
export default function DocsPlace({ place, commands }: DocsPlaceProps) {
  const today = useWorkspace((state) => state.today);
  const surroundings = useMemo(
    () => ({ today, addressOf: withFragment, keyGroups: listKeys(commands) }),
    [today, commands],
  );
  const page = docsPages.find(({ id }) => id === place.page) ?? null;
  if (place.page !== null && !page) {
    return <UnknownPlace what={`a page “${place.page}”`} href="#docs" wayOut="All pages of the documentation" />;
  }
  return <Docs page={page} section={place.section} surroundings={surroundings} />;
}
