import { useState } from "react";
import { Button } from "../ui/Button.tsx";
import type { ShelvedDraft } from "./create-draft-shelf.ts";
import styles from "./DraftsDialog.module.css";
import type { Draft } from "./draft.ts";
import { countLines, describeDraft } from "./draft-words.ts";

interface DraftItemProps {
  readonly shelved: ShelvedDraft;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpen: (draft: Draft) => Promise<void>;
  readonly onDelete: (draft: Draft) => void;
}

/** So many lines are in view at once. */
const mostRows = 12;

/** A draft: what it is, when it was saved, its text if somebody wants to look, and what can be done with it. */
export function DraftItem({ shelved: { draft, place }, now, onOpen, onDelete }: DraftItemProps) {
  const [isRead, setIsRead] = useState(false);
  const { title, ago, time, size, origin, spoken } = describeDraft(draft, now);
  const facts = [ago, time, size, origin].filter((fact) => fact !== "");
  return (
    <li className={styles["draft"]} data-draft={draft.id}>
      <h3 className={styles["title"]}>{title}</h3>
      {place === "nowhere" ? null : (
        <span className={styles["place"]}>{place === "this-tab" ? "this tab" : "open in another tab"}</span>
      )}
      <p className={styles["facts"]}>{facts.join(" · ")}</p>
      <div className={styles["actions"]}>
        <Button aria-label={`Text of draft ${spoken}`} aria-expanded={isRead} onClick={() => setIsRead(!isRead)}>
          Text
        </Button>
        {place === "this-tab" ? null : (
          <Button
            look="line"
            aria-label={place === "nowhere" ? `Open draft ${spoken}` : `Open a copy of draft ${spoken}`}
            onClick={() => void onOpen(draft)}
          >
            {place === "nowhere" ? "Open" : "Open a copy"}
          </Button>
        )}
        {place === "nowhere" ? (
          <Button look="line" data-delete="" aria-label={`Delete draft ${spoken}`} onClick={() => onDelete(draft)}>
            Delete
          </Button>
        ) : null}
      </div>
      {isRead ? (
        <textarea
          className={styles["content"]}
          readOnly
          aria-label={`The text of ${title}`}
          value={draft.text}
          rows={Math.min(mostRows, countLines(draft.text))}
          wrap="off"
        />
      ) : null}
    </li>
  );
}
