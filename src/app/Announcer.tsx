import { useEffect, useState } from "react";
import { latestDifferences, shownAnalysed } from "../store/selectors.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { describeChange } from "./describe-change.ts";
import { describeBoth } from "./describe-plan.ts";
import type { Page } from "./page.ts";

/** Changes are told to a screen reader once somebody pauses (milliseconds), not at every key. */
const pause = 900;

/** Says politely what became of the plan and its problems after a change, and what the page has to say; nothing at the start. */
export function Announcer({ page }: { readonly page: Page }) {
  const workspace = useWorkspaceStore();
  const [message, setMessage] = useState({ id: 0, text: "" });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let { analysed, showBoth } = workspace.getState();
    let told = shownAnalysed(workspace.getState())?.analysis.plan ?? null;
    const announce = () => {
      const state = workspace.getState();
      const change = describeChange(told, state);
      const text = state.showBoth ? `${change} ${describeBoth(latestDifferences(state))}` : change;
      told = shownAnalysed(state)?.analysis.plan ?? null;
      setMessage((last) => (last.text === text ? last : { id: last.id + 1, text }));
    };
    const announceSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(announce, pause);
    };
    // Somebody may have been quicker than this came.
    if (workspace.getState().revision > 1) announceSoon();
    const unsubscribe = workspace.subscribe((state) => {
      if (state.analysed === analysed && state.showBoth === showBoth) return;
      const isFirst = analysed === null;
      ({ analysed, showBoth } = state);
      if (!isFirst) announceSoon();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [workspace]);

  useEffect(
    () =>
      page.subscribe(({ announcement }, before) => {
        // Said anew even where it is the same as before: with one problem, every step leads to it.
        if (announcement && announcement !== before.announcement) {
          setMessage((last) => ({ id: last.id + 1, text: announcement.text }));
        }
      }),
    [page],
  );

  return (
    <p className="visually-hidden" role="status">
      <span key={message.id}>{message.text}</span>
    </p>
  );
}
