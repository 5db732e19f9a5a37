import { useEffect } from "react";
import { useStore } from "zustand";

import { latestDiagnostics } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { TabPanel, Tabs } from "../ui/Tabs.tsx";
import { LazyProblems } from "./LazyProblems.tsx";
import styles from "./NarrowPage.module.css";
import { Part } from "./Part.tsx";
import { PlanPane } from "./PlanPane.tsx";
import type { Page, Tab } from "./page.ts";
import { SourcePane } from "./SourcePane.tsx";

/** The parts of the page one at a time, in tabs. Loaded by itself, because wide pages do without the headless tabs. */
export default function NarrowPage({ page }: { readonly page: Page }) {
  const tab = useStore(page, (state) => state.tab);
  const problems = useWorkspace((state) => latestDiagnostics(state).length);
  const workspace = useWorkspaceStore();

  useEffect(() => {
    return workspace.subscribe((state, before) => {
      if (state.reveal !== before.reveal) page.setState({ tab: "source" });
      if (state.destination !== before.destination) page.setState({ tab: "plan" });
    });
  }, [workspace, page]);

  const tabs = [
    { value: "source", label: "YAML" },
    { value: "plan", label: "Plan" },
    { value: "problems", label: problems > 0 ? `Problems ${problems}` : "Problems" },
  ] as const satisfies readonly { value: Tab; label: string }[];
  return (
    <Tabs
      className={styles["tabs"]}
      label="Parts of the page"
      tabs={tabs}
      value={tab}
      onChange={(value) => page.setState({ tab: value })}
    >
      <TabPanel value="source" className={styles["panel"]}>
        <Part name="The editor">
          <SourcePane narrow />
        </Part>
      </TabPanel>
      <TabPanel value="plan" className={styles["panel"]}>
        <Part name="The plan">
          <PlanPane narrow />
        </Part>
      </TabPanel>
      <TabPanel value="problems" className={styles["panel"]}>
        <Part name="The list of problems">
          <LazyProblems collapsible={false} />
        </Part>
      </TabPanel>
    </Tabs>
  );
}
