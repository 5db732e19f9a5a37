import { lazy, useEffect, useState } from "react";
import { useStore } from "zustand";

import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { useFirstPaint } from "../ui/use-first-paint.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import styles from "./App.module.css";
import type { Command } from "./commands.ts";
import { Header } from "./Header.tsx";
import { LazyProblems } from "./LazyProblems.tsx";
import { loadVerdict } from "./load-verdict.ts";
import { narrowQuery } from "./narrow-query.ts";
import { Part } from "./Part.tsx";
import { PlanPane } from "./PlanPane.tsx";
import type { Page } from "./page.ts";
import { SourcePane } from "./SourcePane.tsx";

const NarrowPage = lazy(() => import("./NarrowPage.tsx"));
const TextSplitter = lazy(() => import("./TextSplitter.tsx"));
const Messages = lazy(() => import("./Messages.tsx"));
const FarmDialog = lazy(() => import("./farm/FarmDialog.tsx"));
const PageDialog = lazy(() => import("./PageDialog.tsx"));
const Tour = lazy(() => import("./tour/Tour.tsx"));
const PlacePage = lazy(() => import("./places/PlacePage.tsx"));

interface AppProps {
  readonly page: Page;
  /** They come after the first diagram. */
  readonly commands: Promise<readonly Command[]>;
  /** Called once the first diagram is painted. */
  readonly onPaint: () => void;
}

/** Arranges the page: text at the left, plan at the right; on a narrow screen one of them at a time, in tabs. */
export function App({ page, commands: loading, onPaint }: AppProps) {
  const narrow = useMediaQuery(narrowQuery);
  const saved = useStore(page, (state) => state.saved);
  const draftCount = useStore(page, (state) => state.draftCount);
  const dialog = useStore(page, (state) => state.dialog);
  const place = useStore(page, (state) => state.place);
  const isFirst = useStore(page, (state) => state.opened === null && state.damage === null);
  const tour = useStore(page, (state) => state.tour);
  const isAway = place.kind !== "planner";
  // Once it is there it stays, behind whatever is in view: nothing of it is lost.
  const [hasPlanner, setHasPlanner] = useState(!isAway);
  if (!isAway && !hasPlanner) setHasPlanner(true);
  const farmRequest = useWorkspace((state) => state.farmRequest);
  const replaceText = useWorkspace((state) => state.replaceText);

  const painted = useFirstPaint();
  useEffect(() => {
    if (!painted) return;
    onPaint();
    void loadVerdict();
  }, [painted, onPaint]);

  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => void loading.then(setCommands), [loading]);

  const run = (id: string) => void loading.then((loaded) => loaded.find((command) => command.id === id)?.run());

  return (
    <div className={styles["page"]}>
      {hasPlanner ? (
        <div className={styles["planner"]} data-away={isAway || undefined} inert={isAway}>
          <SkipLink />
          <Header
            narrow={narrow}
            commands={commands}
            onRun={run}
            saved={saved}
            draftCount={draftCount}
            isFirst={isFirst}
            onExample={({ text, title }) => replaceText(text, { kind: "example", title })}
          />
          <main className={styles["main"]}>
            {narrow ? (
              <Part name="This page">
                <NarrowPage page={page} />
              </Part>
            ) : (
              <>
                <section id="pipeline" className={styles["left"]} aria-label="Pipeline">
                  <h2 className="visually-hidden">Pipeline</h2>
                  <Part name="The editor">
                    <SourcePane narrow={false} />
                  </Part>
                  <Part name="The list of problems">
                    <LazyProblems collapsible />
                  </Part>
                </section>
                {painted ? (
                  <Boundary>
                    <TextSplitter />
                  </Boundary>
                ) : null}
                <Part name="The plan">
                  <PlanPane narrow={false} />
                </Part>
              </>
            )}
          </main>
        </div>
      ) : null}
      {isAway ? (
        <Part name="This page">
          <PlacePage place={place} commands={commands} isFromPlanner={hasPlanner} onRun={run} />
        </Part>
      ) : null}
      {painted ? (
        <Boundary>
          <Messages page={page} />
        </Boundary>
      ) : null}
      {tour !== null && !isAway ? (
        <Boundary>
          <Tour page={page} step={tour} />
        </Boundary>
      ) : null}
      {farmRequest ? (
        <Part name="The dialog">
          <FarmDialog request={farmRequest} />
        </Part>
      ) : null}
      {dialog ? (
        <Part name="The dialog">
          <PageDialog dialog={dialog} page={page} commands={commands} />
        </Part>
      ) : null}
    </div>
  );
}

/** Moves the focus, not the address: a fragment such as `#plan` must not push a link's payload out. */
function SkipLink() {
  return (
    <a
      className={styles["skip"]}
      href="#plan"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>("#plan")?.focus();
      }}
    >
      Skip to the plan
    </a>
  );
}
