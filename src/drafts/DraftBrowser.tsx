import { useEffect, useEffectEvent, useRef, useState } from "react";
import { announce } from "../ui/announce.ts";
import { TextField } from "../ui/TextField.tsx";
import type { DraftShelf } from "./create-draft-shelf.ts";
import { DraftFoot } from "./DraftFoot.tsx";
import { DraftItem } from "./DraftItem.tsx";
import styles from "./DraftsDialog.module.css";
import type { Draft } from "./draft.ts";
import { isFound, nameDrafts } from "./draft-words.ts";
import { describeFault } from "./storage-words.ts";
import { useDraftList } from "./use-draft-list.ts";

interface DraftBrowserProps {
  readonly shelf: DraftShelf;
  readonly onClose: () => void;
  readonly onCount: (count: number) => void;
}

/** More are searched. */
const mostWithoutSearch = 10;

/** The list of drafts, its search, and what takes deleting back. */
export function DraftBrowser({ shelf, onClose, onCount }: DraftBrowserProps) {
  const [list, refresh] = useDraftList(shelf);
  const [wanted, setWanted] = useState("");
  const region = useRef<HTMLDivElement>(null);
  // A selector: what gets the focus with the next list, as what had it is gone then.
  const focusNext = useRef<string | null>(null);
  const isOpening = useRef(false);

  const tellCount = useEffectEvent(onCount);
  useEffect(() => {
    if (list?.stored.kind === "done") tellCount(list.stored.value.length);
    if (focusNext.current === null) return;
    const next = region.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = null;
    (next ?? region.current)?.focus();
  }, [list]);

  if (!list) return <p className={styles["text"]}>Looking for drafts…</p>;
  const { stored, at } = list;
  if (stored.kind === "unavailable") {
    return <p className={styles["text"]}>The drafts cannot be read now. {describeFault(stored.fault).rest}</p>;
  }

  const shown = stored.value.filter(({ draft }) => isFound(draft, wanted));
  const closed = stored.value.flatMap(({ draft, place }) => (place === "nowhere" ? [draft] : []));

  const open = async (draft: Draft) => {
    if (isOpening.current) return;
    isOpening.current = true;
    await shelf.open(draft);
    onClose();
  };
  const remove = async (drafts: readonly Draft[], then: string) => {
    const { kind } = await shelf.remove(drafts);
    announce(kind === "done" ? `${nameDrafts(shelf.removed)} deleted.` : "Nothing could be deleted.");
    focusNext.current = then;
    await refresh();
  };
  const removeOne = (draft: Draft) => {
    const listed = shown.flatMap((one) => (one.place === "nowhere" ? [one.draft] : []));
    const index = listed.indexOf(draft);
    const next = listed[index + 1] ?? listed[index - 1];
    void remove([draft], next ? `[data-draft="${CSS.escape(next.id)}"] [data-delete]` : "[data-undo]");
  };
  const putBack = async () => {
    const drafts = shelf.removed;
    const { kind } = await shelf.putBack();
    announce(kind === "done" ? `${nameDrafts(drafts)} back again.` : "Nothing could be brought back.");
    focusNext.current = `[data-draft="${CSS.escape(drafts[0]?.id ?? "")}"] button`;
    await refresh();
  };

  return (
    <div ref={region} tabIndex={-1} className={styles["browser"]}>
      {stored.value.length > mostWithoutSearch || wanted !== "" ? (
        <TextField label="Find a draft" value={wanted} onChange={setWanted} />
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles["list"]} aria-label="Drafts, the latest first">
          {shown.map((one) => (
            <DraftItem key={one.draft.id} shelved={one} now={at} onOpen={open} onDelete={removeOne} />
          ))}
        </ul>
      ) : (
        <p className={styles["empty"]}>
          {stored.value.length > 0
            ? "No draft says that."
            : "No drafts yet. There is one as soon as you change the text."}
        </p>
      )}
      <DraftFoot
        removed={shelf.removed}
        hasOpen={closed.length < stored.value.length}
        onUndo={() => void putBack()}
        {...(closed.length > 0 && wanted === "" ? { onDeleteAll: () => void remove(closed, "[data-undo]") } : {})}
      />
    </div>
  );
}
