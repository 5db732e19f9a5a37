import { type RefObject, useMemo, useState } from "react";
import { indexLayout, type Layout, type Rectangle } from "../core/index.ts";
import { useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { EntrySwitches } from "./Diagram.tsx";
import { HitMarks } from "./HitMarks.tsx";
import type { Focus } from "./marks.ts";
import { Overlays } from "./Overlays.tsx";
import { searchPlace } from "./over-picture.ts";
import { PlanList, type PlanListHandle } from "./PlanList.tsx";
import { PlanMap } from "./PlanMap.tsx";
import { SearchBar } from "./SearchBar.tsx";
import type { Toggle } from "./use-folded.ts";
import { useMapPlace } from "./use-map.ts";
import { useRequests } from "./use-requests.ts";
import { useSearch } from "./use-search.ts";
import { useSteadyFold } from "./use-steady-fold.ts";
import { useView } from "./use-view.ts";
import type { Size } from "./viewport.ts";
import { ZoomBar } from "./ZoomBar.tsx";

interface AroundPictureProps {
  readonly list: RefObject<PlanListHandle | null>;
  /** May be one behind, while somebody types. */
  readonly layout: Layout;
  /** As it is drawn. */
  readonly drawn: Layout;
  readonly canvas: Size;
  readonly focus: Focus | null;
  /** Whether the picture shows no text of its own. */
  readonly isAfar: boolean;
  readonly notes: ReadonlyMap<string, string> | undefined;
  readonly switches: EntrySwitches | undefined;
  readonly planName: string | undefined;
  readonly listName: string | undefined;
  readonly onFocus: (focus: Focus | null) => void;
  readonly onToggle: Toggle | undefined;
  /** Somebody moves the picture. */
  readonly onTouch: () => void;
}

/** All that stands beside the picture and over it: the list, marks, the search, the buttons. None of it is in the first diagram. */
export function AroundPicture({ list, layout, drawn, canvas, focus, isAfar, onToggle, ...props }: AroundPictureProps) {
  const workspace = useWorkspaceStore();
  const [isSearching, setIsSearching] = useState(false);
  const place = useMemo(() => searchPlace(canvas), [canvas]);
  const map = useMapPlace(layout, canvas);
  const covers = useMemo(() => [...(isSearching ? [place] : []), ...(map ? [map] : [])], [isSearching, place, map]);
  const view = useView({ layout, canvas, covers, onTouch: props.onTouch });
  const search = useSearch({ layout, view, place, isOpen: isSearching, onOpen: setIsSearching, onToggle });
  useRequests({ layout, view, search, onToggle });
  useSteadyFold(drawn, view);

  const moveFocus = (next: Focus | null) => {
    props.onFocus(next);
    workspace.getState().point(next?.kind === "entry" ? next.id : null);
    const box = next?.visible ? findBox(layout, next) : null;
    if (box) view.reveal(box);
  };

  const closeSearch = () => {
    const opener = search.close();
    if (search.current) list.current?.goToEntry(search.current.entry.id);
    else if (opener instanceof HTMLElement) opener.focus();
  };

  return (
    <>
      <PlanList
        ref={list}
        layout={layout}
        name={props.listName}
        notes={props.notes}
        switches={props.switches}
        onFocus={moveFocus}
        onToggle={onToggle}
      />
      <Overlays layout={layout} canvas={canvas} focus={focus} isAfar={isAfar} onReveal={view.reveal} />
      <HitMarks layout={layout} search={search} isAfar={isAfar} />
      {search.isOpen ? (
        <SearchBar
          search={search}
          planName={props.planName}
          place={place}
          onPin={() => workspace.getState().select(search.current?.entry.id ?? null)}
          onClose={closeSearch}
        />
      ) : null}
      {map ? <PlanMap layout={layout} canvas={canvas} place={map} view={view} hits={search.hits} /> : null}
      <ZoomBar planName={props.planName} view={view} onFind={search.open} />
    </>
  );
}

/** What to bring into view: of a lane its head, which says what it is. */
function findBox(layout: Layout, { kind, id }: Focus): Rectangle | null {
  const { findLane, findStage, findEntry } = indexLayout(layout);
  switch (kind) {
    case "lane": {
      const lane = findLane(id);
      return lane && { x: lane.x, y: lane.y, width: Math.min(lane.width, layout.canvasWidth), height: lane.headHeight };
    }
    case "stage":
      return findStage(id);
    case "entry":
      return findEntry(id)?.entry ?? null;
  }
}
