import { useMemo, useState } from "react";
import type { ComparedPair } from "../../compare/comparison-pair.ts";
import { baseWords } from "../../compare/comparison-words.ts";
import type { Dialect } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { isStale } from "../../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { DialogForm, DialogResult } from "../../ui/DialogForm.tsx";
import { DialogWord } from "../../ui/DialogWord.tsx";
import { ExportActions } from "./ExportActions.tsx";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions.tsx";
import { ExportPreview } from "./ExportPreview.tsx";
import { type ExportChoice, keepExportChoice, readExportChoice } from "./export-choice.ts";
import { exportLink } from "./export-link.ts";
import { scaleProblem } from "./export-words.ts";
import { type ExportLook, exportedComparison, exportedPlan } from "./make-export.ts";
import { pageLook } from "./page-look.ts";
import { scaledSizes } from "./picture-size.ts";
import { suggestTitle } from "./suggest-title.ts";
import { usePicture } from "./use-picture.ts";
import { usePlanInDialect } from "./use-plan-in-dialect.ts";
import { useSettled } from "./use-settled.ts";

/** The preview follows once somebody pauses (milliseconds). */
const pause = 150;

const comparisonTitle = "What changes on the build farm";

interface ExportFormProps {
  /** What the page shows. */
  readonly shown: Analysed;
  /** What it is compared with, and how; null where it is not. */
  readonly pair: ComparedPair | null;
}

/** What is exported and how, what comes of it, and taking it away. */
export function ExportForm({ shown, pair }: ExportFormProps) {
  const workspace = useWorkspaceStore();
  const stale = useWorkspace(isStale);
  const [choice, setChoice] = useState(readExportChoice);
  const [dialect, setDialect] = useState<Dialect>(shown.settings.dialect);
  const [wanted, setWanted] = useState<"comparison" | "plan">("comparison");
  const compared = wanted === "comparison" ? pair : null;
  const [look, setLook] = useState<ExportLook>(() => {
    const own = pageLook(workspace.getState(), shown);
    return pair ? { ...own, title: comparisonTitle } : own;
  });
  const planned = usePlanInDialect(shown, dialect);
  const base = useWorkspace((state) => state.comparison);
  const exported = useMemo(() => {
    if (compared) return exportedComparison(compared, base ? baseWords(base) : "");
    return planned && exportedPlan(planned);
  }, [compared, base, planned]);
  const link = useMemo(
    () => exportLink(workspace.getState(), compared?.now.analysed ?? planned ?? shown, compared && base),
    [workspace, compared, base, planned, shown],
  );
  const settledLook = useSettled(look, pause);
  const kinds = exported?.kinds ?? [];
  const facts = kinds.find(({ kind }) => kind === choice.kind) ?? kinds.find(({ kind }) => kind === "markdown");
  const picture = usePicture(facts?.isPicture ? exported : null, settledLook);
  const sizes = picture ? scaledSizes(picture) : [];

  const choose = (change: Partial<ExportChoice>) => {
    const next = { ...choice, ...change };
    setChoice(next);
    keepExportChoice(next);
    if (next.theme !== null) setLook({ ...look, theme: next.theme });
  };
  return (
    <DialogForm
      options={
        <ExportOptions
          kinds={kinds}
          facts={facts}
          choice={choice}
          wanted={pair ? wanted : null}
          onWant={(next) => {
            setWanted(next);
            const title = next === "plan" ? suggestTitle(shown.analysis.configuration) : comparisonTitle;
            setLook({ ...look, title, link: null });
          }}
          look={look}
          dialect={dialect}
          link={link}
          sizes={sizes}
          onChoose={choose}
          onLook={(change) => setLook({ ...look, ...change })}
          onDialect={setDialect}
        />
      }
    >
      {exported && facts ? (
        <>
          <DialogResult>
            {stale ? (
              <p className={styles["stale"]}>The text has an error: this is the plan of the text before it.</p>
            ) : null}
            <ExportPreview exported={exported} kind={facts.kind} look={settledLook} picture={picture} />
          </DialogResult>
          <ExportActions
            exported={exported}
            facts={facts}
            look={look}
            scale={choice.scale}
            problem={facts.kind === "png" ? scaleProblem(sizes, choice.scale) : null}
          />
        </>
      ) : (
        <DialogWord>Planning…</DialogWord>
      )}
    </DialogForm>
  );
}
