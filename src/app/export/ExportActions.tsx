import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import { DialogFoot } from "../../ui/DialogFoot.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportKind, KindFacts } from "./export-kinds.ts";
import { copyBlocked, drawingInWords, pictureFailed } from "./export-words.ts";
import { fileName } from "./file-name.ts";
import { type Exported, type ExportLook, makeFile } from "./make-export.ts";
import type { Scale } from "./picture-size.ts";
import { saveFile } from "./save-file.ts";

interface ExportActionsProps {
  readonly exported: Exported;
  readonly facts: KindFacts;
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
export function ExportActions({ exported, facts, look, scale, problem }: ExportActionsProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { kind } = facts;
  const name = fileName({ kind, title: look.title, dialect: exported.dialect, scale });

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
    const file = await makeFile(exported, kind, look, { scale, orSmaller: false });
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
      const done = await copyToClipboard(kind === "png" ? make() : exported.makeText(kind, look));
      say(done ? `Copied ${facts.noun}.` : copyBlocked(kind), !done);
    });

  const isOff = problem !== null || isBusy;
  return (
    <DialogFoot
      buttons={
        <>
          <Button look="primary" aria-disabled={isOff} onClick={isOff ? undefined : () => void download()}>
            Download
          </Button>
          <Button look="line" aria-disabled={isOff} onClick={isOff ? undefined : () => void copy()}>
            {facts.copy}
          </Button>
        </>
      }
    >
      <p className={styles["name"]}>{name}</p>
      <div className={styles["said"]}>
        {problem === null ? null : <DialogWord isBad>{problem}</DialogWord>}
        <DialogWord isBad={said?.isError ?? false} role="status">
          {said?.of === kind ? said.words : ""}
        </DialogWord>
      </div>
    </DialogFoot>
  );
}
