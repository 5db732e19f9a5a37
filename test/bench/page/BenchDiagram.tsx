import { type Layout, ubuntuFarm } from "../../../src/core/index.ts";
import { Diagram } from "../../../src/diagram/Diagram.tsx";
import { WorkspaceProvider } from "../../../src/store/WorkspaceContext.tsx";
import { createWorkspace, type Workspace } from "../../../src/store/workspace.ts";
import { createAnalysisClient } from "../../../src/worker/create-analysis-client.ts";
import { today } from "./lay-out-text.ts";

/** A workspace that never plans anything. */
export function idleWorkspace(): Workspace {
  return createWorkspace({ client: createAnalysisClient(), farm: ubuntuFarm, today });
}

/** The diagram with nothing around it. */
export function BenchDiagram({ layout, workspace }: { readonly layout: Layout; readonly workspace: Workspace }) {
  return (
    <WorkspaceProvider workspace={workspace}>
      <Diagram layout={layout} documentId={1} stale={false} narrow={false} />
    </WorkspaceProvider>
  );
}

/** Whether a diagram in a place shows something of its layout. */
export function isDiagramDrawn(place: HTMLElement): boolean {
  return place.querySelector(".react-flow__node") !== null;
}
