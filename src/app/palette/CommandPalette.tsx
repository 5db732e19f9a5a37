import { useEffect, useMemo, useRef, useState } from "react";
import { useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { announce } from "../../ui/announce.ts";
import Palette from "../../ui/Palette.tsx";
import type { Command } from "../commands.ts";
import { examples } from "../examples/examples.ts";
import { choiceItems } from "./choice-items.ts";
import { commandItems } from "./command-items.ts";
import { exampleItems } from "./example-items.ts";
import { findItems } from "./find-items.ts";
import type { PaletteGroup, PaletteItem } from "./palette-item.ts";
import { findPlaces } from "./place-items.ts";
import { problemItems } from "./problem-items.ts";
import { recentCommands, rememberCommand } from "./recent-commands.ts";

/** So many places of the plan are shown. */
const mostPlaces = 12;

/** How many lines there are is said once somebody pauses (milliseconds). */
const pause = 900;

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  /** Whether the planner is in view: elsewhere there are commands only. */
  readonly isInPlanner: boolean;
  readonly onClose: () => void;
}

/** Everything that the page can do, and every place of the plan, by typing a few letters of it. */
export default function CommandPalette({ commands, isInPlanner, onClose }: CommandPaletteProps) {
  const workspace = useWorkspaceStore();
  const [query, setQuery] = useState("");
  // At once, also among thousands of places: Enter must not choose what an earlier letter found.
  const wanted = query.trim();
  const chosen = useRef<PaletteItem | null>(null);

  // What is offered is what was there when it opened: behind a dialog nothing changes.
  const [items] = useState(() => {
    if (!isInPlanner) {
      const always = commandItems(commands).filter(({ whyNot }) => whyNot === undefined);
      return { always, all: always };
    }
    const state = workspace.getState();
    const always = [...commandItems(commands), ...exampleItems(examples, workspace)];
    return { always, all: [...always, ...choiceItems(state), ...problemItems(state)] };
  });
  const [docs, setDocs] = useState<readonly PaletteItem[]>([]);
  useEffect(() => {
    void import("./docs-items.ts").then(({ docsItems }) => setDocs(docsItems()), ignore);
  }, []);
  const groups = useMemo((): readonly PaletteGroup[] => {
    if (wanted === "") return recentFirst(items.always);
    const found = findItems(items.all, wanted);
    // What is said of something comes after the thing itself.
    const said = findItems(docs, wanted);
    if (!isInPlanner) return [...found, ...said];
    const places = findPlaces(workspace, wanted, mostPlaces);
    if (places.total === 0) return [...found, ...said];
    const heading = places.items[0]?.group ?? "";
    return [...found, { heading, items: places.items, more: places.total - places.items.length }, ...said];
  }, [items, docs, wanted, workspace, isInPlanner]);

  const count = groups.reduce((sum, group) => sum + group.items.length + group.more, 0);
  useEffect(() => {
    if (wanted === "") return;
    const words = `${count === 0 ? "Nothing" : count.toLocaleString("en")} found.`;
    const timer = setTimeout(() => announce(words, { about: "found" }), pause);
    return () => clearTimeout(timer);
  }, [wanted, count]);

  return (
    <Palette
      title="Command palette"
      fieldName="Command, example, series or job"
      placeholder="A command, example, series, job…"
      query={query}
      onQuery={setQuery}
      groups={groups}
      nothing="Nothing is called so. Try a command, an example, a series, or the name of a job."
      onChoose={(id) => {
        chosen.current = itemWithId(groups, id);
        onClose();
      }}
      onClose={onClose}
      // Not before the focus is back, or a command that moves it would lose it again.
      onClosed={() => {
        const item = chosen.current;
        if (!item) return;
        if (commands.some((command) => command.id === item.id)) rememberCommand(item.id);
        item.run();
      }}
    />
  );
}

/** Without the documentation there is still all that the page can do. */
function ignore() {}

/** All items, those that were used last in a group of their own above the others. */
function recentFirst(items: readonly PaletteItem[]): readonly PaletteGroup[] {
  const ids = recentCommands();
  const recent = ids.flatMap((id) => items.filter((item) => item.id === id));
  const others = findItems(
    items.filter(({ id }) => !ids.includes(id)),
    "",
  );
  return recent.length === 0 ? others : [{ heading: "Recently used", items: recent, more: 0 }, ...others];
}

function itemWithId(groups: readonly PaletteGroup[], id: string): PaletteItem | null {
  for (const { items } of groups) {
    const found = items.find((item) => item.id === id);
    if (found) return found;
  }
  return null;
}
