import { useMemo, useState } from "react";
import type { Dialect } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { isStale } from "../../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { ExportActions } from "./ExportActions.tsx";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions.tsx";
import { ExportPreview } from "./ExportPreview.tsx";
import { type ExportChoice, keepExportChoice, readExportChoice } from "./export-choice.ts";
import { factsOf } from "./export-kinds.ts";
import { exportLink } from "./export-link.ts";
import { scaleProblem } from "./export-words.ts";
import type { ExportLook } from "./make-export.ts";
import { pageLook } from "./page-look.ts";
import { scaledSizes } from "./picture-size.ts";
import { usePicture } from "./use-picture.ts";
import { usePlanInDialect } from "./use-plan-in-dialect.ts";
import { useSettled } from "./use-settled.ts";

/** The preview follows once somebody pauses (milliseconds). */
const pause = 150;

/** What is exported and how, what comes of it, and taking it away. `shown` is what the page shows. */
export function ExportForm({ shown }: { readonly shown: Analysed }) {
  const workspace = useWorkspaceStore();
  const stale = useWorkspace(isStale);
  const [choice, setChoice] = useState(readExportChoice);
  const [dialect, setDialect] = useState<Dialect>(shown.settings.dialect);
  const [look, setLook] = useState<ExportLook>(() => pageLook(workspace.getState(), shown));
  const planned = usePlanInDialect(shown, dialect);
  const link = useMemo(() => exportLink(workspace.getState(), planned ?? shown), [workspace, planned, shown]);
  const settledLook = useSettled(look, pause);
  const picture = usePicture(factsOf(choice.kind).isPicture ? planned : null, settledLook);
  const sizes = picture ? scaledSizes(picture) : [];

  const choose = (change: Partial<ExportChoice>) => {
    const next = { ...choice, ...change };
    setChoice(next);
    keepExportChoice(next);
    if (next.theme !== null) setLook({ ...look, theme: next.theme });
  };
  return (
    <div className={styles["form"]}>
      <div className={styles["options"]}>
        <ExportOptions
          choice={choice}
          look={look}
          dialect={dialect}
          link={link}
          sizes={sizes}
          onChoose={choose}
          onLook={(change) => setLook({ ...look, ...change })}
          onDialect={setDialect}
        />
      </div>
      {planned ? (
        <>
          <div className={styles["result"]}>
            {stale ? (
              <p className={styles["stale"]}>The text has an error: this is the plan of the text before it.</p>
            ) : null}
            <ExportPreview analysed={planned} kind={choice.kind} look={settledLook} picture={picture} />
          </div>
          <ExportActions
            analysed={planned}
            kind={choice.kind}
            look={look}
            scale={choice.scale}
            problem={choice.kind === "png" ? scaleProblem(sizes, choice.scale) : null}
          />
        </>
      ) : (
        <p className={styles["word"]}>Planning…</p>
      )}
    </div>
  );
}
