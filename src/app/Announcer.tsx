import { useEffect, useState } from "react";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { type Announcement, listenToAnnouncements } from "../ui/announce.ts";
import { announceChanges } from "./announce-changes.ts";
import type { Page } from "./page.ts";

/** What is said within this is said in one go: a screen reader may skip what is gone at once (milliseconds). */
const gathering = 100;

/**
 * The page's live region: says what `announce()` is given, and by itself what became of the plan after a change. A dialog hides the
 * page from screen readers, except what has `aria-live`.
 */
export function Announcer({ page }: { readonly page: Page }) {
  const workspace = useWorkspaceStore();
  const [said, setSaid] = useState({ id: 0, polite: "", urgent: "" });

  useEffect(() => {
    let gathered: readonly Announcement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      timer = undefined;
      const wordsOf = (manner: Announcement["manner"]) =>
        gathered.flatMap((one) => (one.manner === manner ? [one.words] : [])).join(" ");
      const next = { polite: wordsOf("politely"), urgent: wordsOf("at-once") };
      gathered = [];
      // Said anew even where it is the same as before: with one problem, every step leads to it.
      setSaid(({ id }) => ({ id: id + 1, ...next }));
    };
    const stopListening = listenToAnnouncements((announcement) => {
      gathered = [...gathered, announcement];
      timer ??= setTimeout(say, gathering);
    });
    return () => {
      stopListening();
      clearTimeout(timer);
    };
  }, []);

  useEffect(() => announceChanges(workspace, page), [workspace, page]);

  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite">
        <span key={said.id}>{said.polite}</span>
      </p>
      <p className="visually-hidden" role="alert" aria-live="assertive">
        <span key={said.id}>{said.urgent}</span>
      </p>
    </>
  );
}
