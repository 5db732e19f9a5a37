import { useEffect, useState } from "react";
import { normaliseText } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { defaultSettings } from "../../store/settings-slice.ts";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { createAnalysisClient } from "../../worker/create-analysis-client.ts";

/** A text that is not the page's, planned by the choices that a page begins with; null until then. */
export function useAnalysedText(source: string): Analysed | null {
  const workspace = useWorkspaceStore();
  const [analysed, setAnalysed] = useState<Analysed | null>(null);
  useEffect(() => {
    const { publicFarm, today } = workspace.getState();
    const { text } = normaliseText(source);
    const client = createAnalysisClient();
    void client.request(text, { ...defaultSettings, farm: publicFarm, today }).then((result) => {
      if (result.kind !== "done") return;
      setAnalysed({ analysis: result.analysis, text, settings: defaultSettings, documentId: 0, isChecked: false });
    });
    return () => client.dispose();
  }, [source, workspace]);
  return analysed;
}
