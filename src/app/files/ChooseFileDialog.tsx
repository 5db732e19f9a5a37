import { type KeyboardEvent, useEffect, useState } from "react";
import { useStore } from "zustand";
import { toOneLine } from "../../core/index.ts";
import Dialog from "../../ui/Dialog.tsx";
import type { Page } from "../page.ts";
import styles from "./ChooseFileDialog.module.css";
import { describeCandidate, orderCandidates } from "./describe-candidate.ts";
import type { FileCandidate } from "./file-candidate.ts";
import type { FileChoice } from "./file-news.ts";
import { describeSize } from "./file-words.ts";

/** So many files are listed. */
const mostListed = 100;

interface ChooseFileDialogProps {
  readonly page: Page;
  readonly onClose: () => void;
}

/** Several files came at once: which of them to open. */
export default function ChooseFileDialog({ page, onClose }: ChooseFileDialogProps) {
  const choice = useStore(page, (state) => state.choice);
  return (
    <Dialog title="Which file?" returnTo="#plan" onClose={onClose}>
      {choice ? <Candidates choice={choice} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Candidates({ choice, onClose }: { readonly choice: FileChoice; readonly onClose: () => void }) {
  // With a number: the same file may have been picked twice.
  const [listed] = useState(() =>
    orderCandidates(choice.candidates)
      .slice(0, mostListed)
      .map((candidate, number) => ({ candidate, number })),
  );
  const others = choice.candidates.length - listed.length;
  return (
    <>
      <p className={styles["text"]}>{choice.candidates.length} files came at once. One is opened.</p>
      <ul className={styles["list"]}>
        {listed.map(({ candidate, number }) => (
          <li key={number}>
            <Candidate
              candidate={candidate}
              isFirst={number === 0}
              onChoose={() => {
                onClose();
                choice.choose(candidate);
              }}
            />
          </li>
        ))}
      </ul>
      {others > 0 ? <p className={styles["text"]}>{others.toLocaleString("en")} more are not listed.</p> : null}
    </>
  );
}

interface CandidateProps {
  readonly candidate: FileCandidate;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

function Candidate({ candidate, isFirst, onChoose }: CandidateProps) {
  const [kind, setKind] = useState("…");
  useEffect(() => void describeCandidate(candidate).then(setKind), [candidate]);
  return (
    <button type="button" ref={isFirst ? focus : null} className={styles["file"]} onClick={onChoose} onKeyDown={walk}>
      <span className={styles["path"]}>{toOneLine(candidate.path)}</span>{" "}
      <span className={styles["kind"]}>
        {kind}, {describeSize(candidate.file.size)}
      </span>
    </button>
  );
}

function focus(button: HTMLButtonElement | null) {
  button?.focus();
}

/** Up and down lead from file to file, beside Tab. */
function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const files = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
  const here = files.indexOf(event.currentTarget);
  files[(here + step + files.length) % files.length]?.focus();
}
