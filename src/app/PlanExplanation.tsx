import Explanation from "../findings/Explanation.tsx";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { comparisonLink } from "./comparison-link.ts";

/** The explanation of the page's own plan, which a link to it can go with. */
export default function PlanExplanation() {
  const workspace = useWorkspaceStore();
  return <Explanation makeLink={() => comparisonLink(workspace.getState())} />;
}
