import { useState } from "react";
import type { Analysed } from "../../store/analysis-slice.ts";
import { Button } from "../../ui/Button.tsx";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import styles from "./ExportDialog.module.css";
import { type ExportKind, factsOf } from "./export-kinds.ts";
import { copyBlocked, drawingInWords, pictureFailed } from "./export-words.ts";
import { fileName } from "./file-name.ts";
import { type ExportLook, makeFile, makeText } from "./make-export.ts";
import type { Scale } from "./picture-size.ts";
import { saveFile } from "./save-file.ts";

interface ExportActionsProps {
  readonly analysed: Analysed;
  readonly kind: ExportKind;
  readonly look: ExportLook;
  readonly scale: Scale;
  /** Why there can be no such picture, and what to do; null where there can. */
  readonly problem: string | null;
}

/** What became of the last action; with what it was done, as its words are about that and nothing else. */
interface Said {
  readonly of: ExportKind;
  readonly words: string;
  readonly isError: boolean;
}

/** Taking it away: as a file, or by the clipboard. */
export function ExportActions({ analysed, kind, look, scale, problem }: ExportActionsProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const facts = factsOf(kind);
  const name = fileName({ kind, title: look.title, dialect: analysed.settings.dialect, scale });

  const say = (words: string, isError = false) => setSaid({ of: kind, words, isError });
  const run = async (action: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    if (kind === "png") say(drawingInWords);
    try {
      await action();
    } catch {
      say(pictureFailed(scale), true);
    } finally {
      setBusy(false);
    }
  };
  const make = async () => {
    const file = await makeFile(analysed, kind, look, { scale, orSmaller: false });
    if (!file) throw new Error("There is no picture of this size.");
    return file.content;
  };
  const download = () =>
    run(async () => {
      saveFile(await make(), name);
      say(`Downloaded ${name}.`);
    });
  const copy = () =>
    run(async () => {
      const done = await copyToClipboard(kind === "png" ? make() : makeText(analysed, kind, look));
      say(done ? `Copied ${facts.noun}.` : copyBlocked(kind), !done);
    });

  const isOff = problem !== null || isBusy;
  return (
    <div className={styles["actions"]}>
      <p className={styles["name"]}>{name}</p>
      <div className={styles["buttons"]}>
        <Button look="primary" aria-disabled={isOff} onClick={isOff ? undefined : () => void download()}>
          Download
        </Button>
        <Button look="line" aria-disabled={isOff} onClick={isOff ? undefined : () => void copy()}>
          {facts.copy}
        </Button>
      </div>
      {problem === null ? null : <p className={styles["problem"]}>{problem}</p>}
      <p className={said?.isError ? styles["problem"] : styles["said"]} role="status">
        {said?.of === kind ? said.words : ""}
      </p>
    </div>
  );
}
