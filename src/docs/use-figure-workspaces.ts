import { use, useEffect, useState } from "react";
import { noFarmChanges, ubuntuFarm } from "../core/index.ts";
import { createWorkspace, type Workspace } from "../store/workspace.ts";
import { createAnalysisClient } from "../worker/create-analysis-client.ts";
import { DocsContext } from "./docs-context.ts";
import type { FigureBlock } from "./docs-page.ts";

/** A workspace of its own for each plan of a figure, so that the page's own text stays what it is. */
export function useFigureWorkspaces({ yaml, plans }: FigureBlock): readonly Workspace[] {
  const today = use(DocsContext)?.today ?? "";
  const [made] = useState(() =>
    plans.map(({ dialect, targetSeries = null, dispatchSeries = null }) => {
      const client = createAnalysisClient();
      const workspace = createWorkspace({ client, farm: ubuntuFarm, today });
      const open = () => {
        const settings = { dialect, targetSeries, dispatchSeries, farmChanges: noFarmChanges };
        workspace.getState().replaceText(yaml, { kind: "example", title: "" }, { settings });
      };
      return { client, workspace, open };
    }),
  );
  useEffect(() => {
    for (const { open } of made) open();
    return () => {
      for (const { client } of made) client.dispose();
    };
  }, [made]);
  const [workspaces] = useState(() => made.map(({ workspace }) => workspace));
  return workspaces;
}
