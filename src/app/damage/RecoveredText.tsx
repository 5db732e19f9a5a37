import { useMemo, useState } from "react";
import { countOf, countPlan } from "../../core/index.ts";
import type { DamageReason } from "../../permalink/decode-fragment.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { cutPreview } from "../export/cut-preview.ts";
import { exportedPlan } from "../export/make-export.ts";
import { pageTheme } from "../export/page-look.ts";
import { usePicture } from "../export/use-picture.ts";
import styles from "./DamagedLinkDialog.module.css";
import { describeRecovered } from "./damage-words.ts";
import { useAnalysedText } from "./use-analysed-text.ts";

interface RecoveredTextProps {
  readonly text: string;
  readonly reason: DamageReason;
}

/** A picture of more entries takes long, and is a grey field at this size. */
const mostDrawn = 1_000;

/** What could be read of a link, to be looked at: the text, how far it goes, and its plan where it has one. */
export function RecoveredText({ text, reason }: RecoveredTextProps) {
  const analysed = useAnalysedText(text);
  const [look] = useState(() => ({ theme: pageTheme(), showDropped: true, title: "", link: null }));
  const plan = analysed?.analysis.plan;
  const entries = plan ? countPlan(plan).entries : 0;
  const isDrawn = plan?.outcome === "planned" && entries > 0 && entries <= mostDrawn;
  const exported = useMemo(() => (isDrawn && analysed ? exportedPlan(analysed) : null), [isDrawn, analysed]);
  const picture = usePicture(exported, look);
  const { shown, rest } = cutPreview(text);
  return (
    <>
      <div className={styles["head"]}>
        <p className={styles["words"]}>{describeRecovered(text, reason)}</p>
        <CopyButton text={text} what="the recovered text" />
      </div>
      <div className={styles["recovered"]}>
        <textarea
          className={styles["text"]}
          aria-label="Recovered text"
          readOnly
          wrap="off"
          spellCheck={false}
          value={rest === "" ? shown : `${shown}…`}
        />
        {picture ? (
          <figure className={styles["plan"]}>
            <img
              className={styles["picture"]}
              src={picture.address}
              width={picture.width}
              height={picture.height}
              alt={`The plan of the recovered text: ${countOf(plan?.lanes.length ?? 0, "build farm job", "build farm jobs")}, ${countOf(entries, "entry", "entries")}`}
            />
          </figure>
        ) : null}
      </div>
      {picture ? null : <p className={styles["verdict"]}>{planInWords()}</p>}
    </>
  );

  function planInWords(): string {
    if (!plan) return "Planning…";
    if (plan.outcome === "invalid") return "As it is, this text has no plan.";
    if (plan.outcome === "refused") return "Launchpad would refuse what there is of this pipeline.";
    if (entries === 0) return "Nothing is built of what there is.";
    return isDrawn ? "Drawing the picture…" : `Its plan has ${countOf(entries, "entry", "entries")}.`;
  }
}
