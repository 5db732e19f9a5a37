import type { Diagnostic } from "../core/index.ts";
import { applyFarmChanges } from "../store/apply-farm-changes.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";

interface FarmFixProps {
  readonly lacking: NonNullable<Diagnostic["notOnFarm"]>;
  readonly className?: string | undefined;
}

/** The way out of a problem that changes the farm instead of the text: an architecture at once, a series after questions. */
export default function FarmFix({ lacking: { series, architecture }, className }: FarmFixProps) {
  const workspace = useWorkspaceStore();
  return architecture === undefined ? (
    <Button look="link" className={className} onClick={() => workspace.getState().openFarm({ series })}>
      Add {series} to the farm
    </Button>
  ) : (
    <Button
      look="link"
      className={className}
      onClick={() => {
        const added = [{ name: series, architectures: [architecture] }];
        if (!applyFarmChanges(workspace, { added })) workspace.getState().openFarm();
      }}
    >
      Build {architecture} in {series}
    </Button>
  );
}
