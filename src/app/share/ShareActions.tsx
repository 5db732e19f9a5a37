import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../ui/Button.tsx";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import { DialogFoot } from "../../ui/DialogFoot.tsx";
import { DialogResult } from "../../ui/DialogForm.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { Preview } from "../../ui/Preview.tsx";
import { PreviewText } from "../../ui/PreviewText.tsx";
import { cutPreview } from "../export/cut-preview.ts";
import type { Page } from "../page.ts";
import { copiedNotice } from "./copied-notice.ts";
import { factsOf, type ShareKind } from "./share-kinds.ts";
import { canShareSheet, openShareSheet } from "./share-sheet.ts";
import { selectedInstead, sheetFailed } from "./share-words.ts";

interface ShareActionsProps {
  readonly page: Page;
  readonly kind: ShareKind;
  /** What is copied; null while there is none. */
  readonly content: string | null;
  readonly link: string | null;
  readonly title: string;
  /** How many values are masked in it. */
  readonly masked: number;
  /** Why there can be none; null where there can. */
  readonly problem: string | null;
  readonly onDone: () => void;
  /** What stands between the preview and the buttons. */
  readonly children: ReactNode;
}

/** What became of the last try, and of what: its words are about that and nothing else. */
interface Said {
  readonly of: string | null;
  readonly words: string;
}

/** What comes of the share, to be read and selected, and the ways to take it. */
export function ShareActions({
  page,
  kind,
  content,
  link,
  title,
  masked,
  problem,
  onDone,
  children,
}: ShareActionsProps) {
  const preview = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const isByHand = said?.words === selectedInstead && said.of === content;
  const facts = factsOf(kind);
  const { shown, rest } = isByHand ? { shown: content ?? "", rest: "" } : cutPreview(content ?? "");

  const copy = async () => {
    if (content === null) return;
    const isDone = await copyToClipboard(content);
    // The address is of what the page shows: not of a text with masks in it.
    if (link !== null && masked === 0 && kind !== "embed") page.setState({ shared: { fragment: new URL(link).hash } });
    if (isDone) {
      page.setState({ notice: copiedNotice({ kind, length: link?.length ?? 0, masked }) });
      onDone();
      return;
    }
    // All of it has to be there before it is selected.
    flushSync(() => setSaid({ of: content, words: selectedInstead }));
    preview.current?.focus();
    preview.current?.select();
  };
  const share = async () => {
    if (content === null) return;
    const outcome = await openShareSheet(kind, { content, title });
    if (outcome === "shared") onDone();
    if (outcome === "failed") setSaid({ of: content, words: sheetFailed });
  };

  return (
    <>
      <DialogResult>
        {problem === null ? (
          <Preview>
            <PreviewText
              ref={preview}
              label="What is copied"
              text={content === null ? "Planning…" : shown}
              rest={rest}
              wraps={kind !== "proposal"}
            />
          </Preview>
        ) : (
          <DialogWord isBad>{problem}</DialogWord>
        )}
        {children}
      </DialogResult>
      <DialogFoot
        buttons={
          <>
            {canShareSheet(kind, { content: content ?? "", title }) ? (
              <Button look="line" aria-disabled={content === null} onClick={() => void share()}>
                Send by an app…
              </Button>
            ) : null}
            <Button look="primary" data-copies="" aria-disabled={content === null} onClick={() => void copy()}>
              {facts.copy}
            </Button>
          </>
        }
      >
        <DialogWord role="status">{said !== null && said.of === content ? said.words : ""}</DialogWord>
      </DialogFoot>
    </>
  );
}
