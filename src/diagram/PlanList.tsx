import {
  type KeyboardEvent,
  type Ref,
  useDeferredValue,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Concerned, countOf, type Layout } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { EntrySwitches } from "./Diagram.tsx";
import { ListItem } from "./ListItem.tsx";
import { type ListNode, listTree } from "./list-tree.ts";
import { listWindow } from "./list-window.ts";
import type { Focus } from "./marks.ts";
import { moveInOutline } from "./move-in-outline.ts";
import {
  foldOf,
  type ItemKind,
  idOf,
  isPinned,
  type OutlineItem,
  outlineOf,
  type PlanOutline,
} from "./plan-outline.ts";
import { positionOfPlace } from "./position-of-place.ts";
import { laneFindings, problemsIn } from "./problem-marks.ts";
import { createTypeAhead } from "./type-ahead.ts";
import type { Toggle } from "./use-folded.ts";

export interface PlanListHandle {
  /** Moves the focus to an entry that was clicked in the picture. */
  readonly focusEntry: (id: string) => void;
  /** Moves the focus to an entry, or to what it is folded into, and shows it. */
  readonly goToEntry: (id: string) => void;
}

interface PlanListProps {
  readonly ref: Ref<PlanListHandle>;
  readonly layout: Layout;
  readonly name?: string | undefined;
  /** What is said of items beside their names, by id. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
  readonly switches?: EntrySwitches | undefined;
  /** Null when the focus leaves the list. */
  readonly onFocus: (focus: Focus | null) => void;
  readonly onToggle: Toggle | undefined;
}

/** Where Tab leads: an item, and where it stood, should it vanish. */
interface Active {
  readonly kind: ItemKind;
  readonly id: string;
  readonly lane: string;
  readonly position: number;
}

/**
 * The picture as a list, for keyboard and screen reader: lanes, their stages, their entries. One tab stop, with the keys of a tree: up and
 * down move, right opens or goes in, left folds or goes out, letters lead to the next name; Enter opens details, Escape closes them. What
 * has the focus is drawn in the picture, so the list itself is hidden from view.
 */
export function PlanList({ ref, layout, name = "Plan as a list", notes, switches, onFocus, onToggle }: PlanListProps) {
  const workspace = useWorkspaceStore();
  const root = useRef<HTMLElement>(null);
  const outline = outlineOf(layout);
  const [active, setActive] = useState<Active | null>(null);
  const [moves, setMoves] = useState(0);
  const isClick = useRef(false);
  const focused = useRef<HTMLElement | null>(null);
  const toggledIn = useRef<Layout | null>(null);
  const [typeAhead] = useState(createTypeAhead);
  const selected = useWorkspace((state) => state.selected);
  const selectedPart = useWorkspace((state) => state.selectedPart);

  const found = active ? outline.positionOf(active.kind, active.id) : 0;
  const position = found >= 0 ? found : placeOfVanished(outline, active);
  const { from, to, isWhole } = listWindow(layout, outline, position);
  const analysed = useDeferredValue(useWorkspace(shownAnalysed));
  const concerned = useMemo(() => concernedOf(analysed), [analysed]);
  const tree = useMemo(
    () => listTree(layout, outline, { from, to, isWhole }, notes, (item) => countProblems(item, concerned)),
    [layout, outline, from, to, isWhole, notes, concerned],
  );

  const moveTo = (next: number) => {
    const item = outline.itemAt(next);
    if (!item) return;
    setActive({ kind: item.kind, id: idOf(item), lane: item.lane.id, position: next });
    setMoves((count) => count + 1);
  };

  // Somebody wants to be led to a place of the plan: by the palette, or another part of the page.
  const destination = useWorkspace((state) => state.destination);
  const [reached, setReached] = useState(destination);
  if (destination !== reached) {
    setReached(destination);
    if (destination) moveTo(positionOfPlace(destination, layout));
  }

  useImperativeHandle(ref, () => ({
    focusEntry(id) {
      isClick.current = true;
      moveTo(outline.positionOf("entry", id));
    },
    goToEntry(id) {
      moveTo(outline.positionOf("entry", id));
    },
  }));

  // The item to focus may be new to the list, so the focus follows the drawing.
  useLayoutEffect(() => {
    if (moves > 0) root.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
    isClick.current = false;
  }, [moves]);

  // An item that had the focus and is no longer there leaves it to the one that Tab leads to.
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    root.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const item = outline.itemAt(position);
    // Enter turns an entry that is a switch.
    if (switches && item?.kind === "entry" && event.shiftKey && event.key === "Enter") {
      workspace.getState().select(item.entry.id);
      event.preventDefault();
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") workspace.getState().select(null);
    const fold = item && onToggle ? foldOf(item) : null;
    const next = moveInOutline(outline, position, event.key) ?? typeAhead(event.key, outline, position);
    if (fold && isFoldKey(event.key, fold)) {
      // The list may be a moment behind the picture: a key that comes too early must not take back the one before.
      if (toggledIn.current !== layout) onToggle?.([fold.id]);
      toggledIn.current = layout;
    } else if (next === null) return;
    else if (next !== position) moveTo(next);
    event.preventDefault();
  };

  const press = ({ item, id }: ListNode) => {
    const { select, selectPart } = workspace.getState();
    switch (item.kind) {
      case "entry":
        if (switches && item.entry.dropped === null) switches.turn(id);
        else select(id);
        return;
      case "stage":
        selectPart({ kind: "stage", lane: item.lane.id, column: item.stage.column });
        return;
      case "lane":
        selectPart({ kind: "lane", lane: id });
        return;
    }
  };

  const draw = (nodes: readonly ListNode[]) => (
    <ul>
      {nodes.map((node) => (
        <ListItem
          key={node.id}
          name={node.name}
          isActive={node.position === position}
          {...(isWhole ? {} : { place: node.place })}
          {...expansionOf(node.item, onToggle)}
          {...(switches && node.item.kind === "entry" && node.item.entry.dropped === null
            ? { isOn: switches.on.has(node.id) }
            : {})}
          isPinned={isPinned(node.item, { selected, selectedPart })}
          onKeyDown={onKeyDown}
          onFocus={(visible, element) => {
            focused.current = element;
            setActive({ kind: node.item.kind, id: node.id, lane: node.item.lane.id, position: node.position });
            // Who clicked sees where: the ring is for the keyboard.
            onFocus({ kind: node.item.kind, id: node.id, visible: visible && !isClick.current });
          }}
          onBlur={() => {
            focused.current = null;
            onFocus(null);
          }}
          onPress={() => press(node)}
        >
          {node.children.length > 0 ? draw(node.children) : null}
        </ListItem>
      ))}
    </ul>
  );

  return (
    <section ref={root} className="visually-hidden" aria-label={name}>
      {isWhole ? null : (
        <p>
          {countOf(layout.entryCount, "entry", "entries")} in {countOf(layout.lanes.length, "lane", "lanes")}; the list
          holds those around the focus.
        </p>
      )}
      {draw(tree)}
    </section>
  );
}

function countProblems(item: OutlineItem, concerned: Concerned): number {
  switch (item.kind) {
    case "lane":
      return laneFindings(item.lane, concerned)?.problemCount ?? 0;
    case "stage":
      return item.stage.collapsed ? problemsIn(item.stage.folded, concerned) : 0;
    case "entry":
      return concerned.entries.get(item.entry.id)?.problemCount ?? 0;
  }
}

/** Space folds and opens; right opens what is folded, left folds what is open. Other than that, both move. */
function isFoldKey(key: string, { collapsed }: { readonly collapsed: boolean }): boolean {
  return key === " " || (key === "ArrowRight" && collapsed) || (key === "ArrowLeft" && !collapsed);
}

function expansionOf(item: OutlineItem, onToggle: Toggle | undefined) {
  const fold = onToggle ? foldOf(item) : null;
  return fold ? { isExpanded: !fold.collapsed } : {};
}

/** The lane of what is gone, if that is still there; else what now stands in its place. */
function placeOfVanished(outline: PlanOutline, active: Active | null): number {
  const lane = active && active.kind !== "entry" ? outline.positionOf("lane", active.lane) : -1;
  return lane >= 0 ? lane : Math.min(active?.position ?? 0, outline.length - 1);
}
