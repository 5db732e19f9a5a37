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
import { ListItem } from "./ListItem.tsx";
import { type ListNode, listTree } from "./list-tree.ts";
import { listWindow } from "./list-window.ts";
import type { Focus } from "./marks.ts";
import { moveInOutline } from "./move-in-outline.ts";
import { type ItemKind, idOf, type OutlineItem, outlineOf } from "./plan-outline.ts";
import { positionOfPlace } from "./position-of-place.ts";
import { laneFindings } from "./problem-marks.ts";

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
  /** Null when the focus leaves the list. */
  readonly onFocus: (focus: Focus | null) => void;
  readonly onToggle: ((id: string) => void) | undefined;
}

/** Where Tab leads: an item, and where it stood, should it vanish. */
interface Active {
  readonly kind: ItemKind;
  readonly id: string;
  readonly position: number;
}

/**
 * The picture as a list, for keyboard and screen reader: lanes, their stages, their entries. One tab stop; arrows move, right goes in and
 * left out, Enter opens details, Escape closes them. What has the focus is drawn in the picture, so the list itself is hidden from view.
 */
export function PlanList({ ref, layout, name = "Plan as a list", notes, onFocus, onToggle }: PlanListProps) {
  const workspace = useWorkspaceStore();
  const root = useRef<HTMLElement>(null);
  const outline = outlineOf(layout);
  const [active, setActive] = useState<Active | null>(null);
  const [moves, setMoves] = useState(0);
  const isClick = useRef(false);

  const found = active ? outline.positionOf(active.kind, active.id) : 0;
  const position = found >= 0 ? found : Math.min(active?.position ?? 0, outline.length - 1);
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
    setActive({ kind: item.kind, id: idOf(item), position: next });
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") workspace.getState().select(null);
    const item = outline.itemAt(position);
    if (event.key === " " && item?.kind === "lane" && onToggle) {
      event.preventDefault();
      onToggle(item.lane.id);
      return;
    }
    const next = moveInOutline(outline, position, event.key);
    if (next === null) return;
    event.preventDefault();
    if (next !== position) moveTo(next);
  };

  const press = ({ item, id }: ListNode) => {
    const { select, selectPart } = workspace.getState();
    switch (item.kind) {
      case "entry":
        select(id);
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
          {...(node.item.kind === "lane" && onToggle ? { isExpanded: !node.item.lane.collapsed } : {})}
          onKeyDown={onKeyDown}
          onFocus={(visible) => {
            setActive({ kind: node.item.kind, id: node.id, position: node.position });
            // Who clicked sees where: the ring is for the keyboard.
            onFocus({ kind: node.item.kind, id: node.id, visible: visible && !isClick.current });
          }}
          onBlur={() => onFocus(null)}
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
      return 0;
    case "entry":
      return concerned.entries.get(item.entry.id)?.problemCount ?? 0;
  }
}
