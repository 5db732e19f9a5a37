import { decodeFragment } from "../permalink/decode-fragment.ts";
import { encodeLink, fitsIntoLink } from "../permalink/encode-link.ts";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { copyToClipboard } from "../ui/copy-to-clipboard.ts";
import type { Address } from "./create-address.ts";
import type { Page } from "./page.ts";
import { openShared, sharedStateOf } from "./shared-workspace.ts";

interface LinkContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly address: Address;
}

export interface Links {
  /** Opens the link in the address bar; answers whether there was one. A damaged one replaces nothing and is said. */
  open(): boolean;
  /** Whether the text is a link's, as it came: somebody else's until something of it changes. */
  showsOpened(): boolean;
  /** Copies a link to the text and its settings, and shows it in the address bar. */
  share(): Promise<void>;
}

/** What a link in the address bar is about, as long as nothing of it has changed. */
type Linked = Pick<WorkspaceState, "text" | "settings" | "showDropped" | "showBoth" | "showTable" | "comparison">;

/** Opens and makes links, and keeps the address bar true: a link stands there until what it says has changed. */
export function createLinks({ workspace, page, address }: LinkContext): Links {
  let linked: Linked | null = null;
  let opened: Linked | null = null;

  const links: Links = {
    open() {
      const decoded = decodeFragment(address.readFragment());
      switch (decoded.kind) {
        case "none":
          return false;
        case "damaged":
          page.setState({ notice: { kind: "link-damaged", reason: decoded.reason } });
          return false;
        case "shared":
          linked = opened = null;
          openShared(workspace, decoded.state);
          linked = opened = workspace.getState();
          page.setState({ notice: null });
          return true;
      }
    },
    showsOpened: () => opened !== null,
    async share() {
      const state = workspace.getState();
      const shared = sharedStateOf(state);
      if (!fitsIntoLink(shared)) {
        page.setState({ notice: { kind: "link-too-large" } });
        return;
      }
      const fragment = encodeLink(shared);
      const link = address.withFragment(fragment);
      address.showFragment(fragment);
      linked = state;
      const isCopied = await copyToClipboard(link);
      page.setState({
        notice: isCopied ? { kind: "link-copied", length: link.length } : { kind: "link-ready", address: link },
      });
    },
  };

  address.onFragmentChange(() => void links.open());
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
    state.comparison === linked.comparison
  );
}
