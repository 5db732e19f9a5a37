import { useSyncExternalStore } from "react";
import { comparisonOf } from "../../compare/page-pairings.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { isEmpty, shownAnalysed } from "../../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import Dialog from "../../ui/Dialog.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { ExportForm } from "./ExportForm.tsx";

/** The plan, or what it is compared with, as a file or for the clipboard: as what, how it looks, and a look at it before. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const shown = useWorkspace(shownAnalysed);
  const empty = useWorkspace(isEmpty);
  const isCompared = useWorkspace((state) => state.comparison !== null);
  return (
    <Dialog title="Export" wide focusFirst="input:checked" returnTo="#plan" onClose={onClose}>
      {shown && !empty ? (
        isCompared ? (
          <ComparisonForm shown={shown} />
        ) : (
          <ExportForm shown={shown} pair={null} />
        )
      ) : (
        <DialogWord>
          {empty ? "There is nothing to export: the text is empty." : "There is nothing to export: there is no plan."}
        </DialogWord>
      )}
    </Dialog>
  );
}

function ComparisonForm({ shown }: { readonly shown: Analysed }) {
  const pairing = comparisonOf(useWorkspaceStore());
  const pair = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  if (pair === "pending") return <DialogWord>Planning both…</DialogWord>;
  return <ExportForm shown={shown} pair={pair === "failed" ? null : pair} />;
}
