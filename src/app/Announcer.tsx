import { useEffect, useState } from "react";
import { withoutCommands } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { listenToAnnouncements } from "../ui/announce.ts";
import { takeTurns } from "../ui/take-turns.ts";
import { announceChanges } from "./announce-changes.ts";
import type { Page } from "./page.ts";

/** The words of a turn. They have a number, to be said anew even where they are the same: with one problem, every step leads to it. */
interface Said {
  readonly turn: number;
  readonly words: string;
}

const nothing: Said = { turn: 0, words: "" };
const nextTurn = (words: string) => (before: Said) => ({ turn: before.turn + 1, words });

/**
 * The page's live region: says what `announce()` is given, and by itself what became of the plan after a change. A dialog hides the
 * page from screen readers, except what has `aria-live`.
 */
export function Announcer({ page }: { readonly page: Page }) {
  const workspace = useWorkspaceStore();
  const [polite, setPolite] = useState(nothing);
  const [urgent, setUrgent] = useState(nothing);

  useEffect(() => {
    const turns = {
      politely: takeTurns((words) => setPolite(nextTurn(words))),
      "at-once": takeTurns((words) => setUrgent(nextTurn(words))),
    };
    const stopListening = listenToAnnouncements((announcement) => turns[announcement.manner].take(announcement));
    return () => {
      stopListening();
      turns.politely.end();
      turns["at-once"].end();
    };
  }, []);

  useEffect(() => announceChanges(workspace, page), [workspace, page]);

  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite">
        <span key={polite.turn}>{withoutCommands(polite.words)}</span>
      </p>
      <p className="visually-hidden" role="alert" aria-live="assertive">
        <span key={urgent.turn}>{withoutCommands(urgent.words)}</span>
      </p>
    </>
  );
}
