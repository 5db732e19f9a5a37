import { decodeFragment } from "../permalink/decode-fragment.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import type { Address } from "./create-address.ts";
import type { Places } from "./follow-places.ts";
import type { Page, PageState } from "./page.ts";
import { planner } from "./place.ts";
import { openShared } from "./shared-workspace.ts";

interface LinkContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly address: Address;
  readonly places: Places;
}

export interface Links {
  /** Opens the link in the address bar; answers whether there was one. A damaged one replaces nothing, and a dialog says so. */
  open(): boolean;
  /** Whether the text is a link's, as it came: somebody else's until something of it changes. */
  showsOpened(): boolean;
}

/** What a link in the address bar is about, as long as nothing of it has changed. */
type Linked = Pick<
  WorkspaceState,
  "text" | "settings" | "showDropped" | "showBoth" | "showTable" | "comparison" | "simulating" | "simulation"
>;

/** Opens and makes links, and keeps the address bar true: a link stands there until what it says has changed. */
export function createLinks({ workspace, page, address, places }: LinkContext): Links {
  let linked: Linked | null = null;
  let opened: Linked | null = null;

  const links: Links = {
    open() {
      const decoded = decodeFragment(address.readFragment());
      switch (decoded.kind) {
        case "none":
          return false;
        case "damaged":
          page.setState({
            place: planner,
            dialog: "damaged-link",
            damage: { reason: decoded.reason, partialText: decoded.partialText ?? null },
          });
          return false;
        case "shared":
          if (decoded.state.lesson) {
            page.setState({ place: { kind: "shared-lesson", lesson: decoded.state.lesson } });
            return false;
          }
          page.setState({ place: planner });
          linked = opened = null;
          openShared(workspace, decoded.state);
          linked = opened = workspace.getState();
          page.setState({ notice: null, ...(page.getState().damage ? { dialog: null, damage: null } : {}) });
          return true;
      }
    },
    showsOpened: () => opened !== null,
  };

  const show = ({ shared, damage }: PageState, previous?: PageState) => {
    if (shared && shared !== previous?.shared) {
      linked = workspace.getState();
      address.showFragment(shared.fragment);
    }
    // A damaged link stands there until it is dismissed; one that came since stays.
    if (previous?.damage && !damage && !linked) address.showFragment("");
  };
  show(page.getState());
  page.subscribe(show);
  places.onPayload = () => void links.open();
  workspace.subscribe((state) => {
    if (opened && !isStillLinked(state, opened)) opened = null;
    if (!linked || isStillLinked(state, linked)) return;
    linked = null;
    address.showFragment("");
  });
  return links;
}

function isStillLinked(state: WorkspaceState, linked: Linked): boolean {
  return (
    state.text === linked.text &&
    state.settings === linked.settings &&
    state.showDropped === linked.showDropped &&
    state.showBoth === linked.showBoth &&
    state.showTable === linked.showTable &&
    state.comparison === linked.comparison &&
    state.simulating === linked.simulating &&
    state.simulation === linked.simulation
  );
}
