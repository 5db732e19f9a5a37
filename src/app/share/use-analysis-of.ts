import { useEffect, useState } from "react";
import type { Analysis } from "../../core/index.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { createAnalysisClient } from "../../worker/create-analysis-client.ts";

/** A text, planned by the choices of the page and checked: what somebody sees who gets it. Null until then, and for no text. */
export function useAnalysisOf(text: string | null): Analysis | null {
  const workspace = useWorkspaceStore();
  const analysed = useWorkspace((state) => state.analysed);
  const settings = useWorkspace((state) => state.settings);
  const [other, setOther] = useState<{ readonly text: string; readonly analysis: Analysis } | null>(null);
  const isPages = analysed?.text === text && analysed.settings === settings;

  useEffect(() => {
    if (text === null || isPages) return;
    const { publicFarm, today } = workspace.getState();
    const client = createAnalysisClient();
    let isWanted = true;
    const farm = effectiveFarm({ publicFarm, settings });
    void client.request(text, { ...settings, farm, today }).then(async (result) => {
      if (result.kind !== "done") return;
      const analysis = (await result.checked) ?? result.analysis;
      if (isWanted) setOther({ text, analysis });
    });
    return () => {
      isWanted = false;
      client.dispose();
    };
  }, [text, settings, isPages, workspace]);

  if (isPages) return analysed.analysis;
  return other?.text === text ? other.analysis : null;
}
