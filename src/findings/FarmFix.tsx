import { type AddedSeries, type Diagnostic, findSeries, toOneLine } from "../core/index.ts";
import { applyFarmChanges } from "../store/apply-farm-changes.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";

interface FarmFixProps {
  readonly lacking: NonNullable<Diagnostic["notOnFarm"]>;
  readonly className?: string | undefined;
}

/**
 * The way out of a problem that changes the farm instead of the text: at once for an architecture and for a series that was
 * taken off, after questions for one that nobody knows.
 */
export default function FarmFix({ lacking: { series, architecture }, className }: FarmFixProps) {
  const workspace = useWorkspaceStore();
  const publicFarm = useWorkspace((state) => state.publicFarm);
  const known = findSeries(publicFarm, series);
  const { openFarm } = workspace.getState();
  const add = (added: AddedSeries) => {
    if (!applyFarmChanges(workspace, { added: [added] })) openFarm();
  };

  if (architecture !== undefined) {
    return (
      <Button look="link" className={className} onClick={() => add({ name: series, architectures: [architecture] })}>
        Build {toOneLine(architecture)} in {toOneLine(series)}
      </Button>
    );
  }
  return known ? (
    <Button look="link" className={className} onClick={() => add(known)}>
      Bring {toOneLine(series)} back to the farm
    </Button>
  ) : (
    <Button look="link" className={className} onClick={() => openFarm({ series })}>
      Add {toOneLine(series)} to the farm
    </Button>
  );
}
