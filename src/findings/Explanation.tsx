import { X } from "lucide-react";
import { Fragment, useEffect, useMemo } from "react";
import { explainPlan, renderExplanation } from "../core/index.ts";
import { effectiveFarm } from "../store/effective-farm.ts";
import { planIndexOf, shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { closeAccount } from "./close-account.ts";
import panel from "./Details.module.css";
import styles from "./Explanation.module.css";
import { ToldList } from "./ToldList.tsx";

interface ExplanationProps {
  /** A link to the plan, to stand below it as Markdown; null where it is too long for one. */
  readonly makeLink: () => string | null;
}

/** The whole plan in sentences, each of which marks in the text and in the picture what it is about. Loaded when first wanted. */
export default function Explanation({ makeLink }: ExplanationProps) {
  const workspace = useWorkspaceStore();
  const analysed = useWorkspace(shownAnalysed);
  const farm = useWorkspace(effectiveFarm);
  const passages = useMemo(() => {
    if (!analysed) return [];
    const { analysis, settings } = analysed;
    return explainPlan(analysis, { targetSeries: settings.targetSeries, farm, index: planIndexOf(analysed) });
  }, [analysed, farm]);
  useEffect(() => () => workspace.getState().tell(null), [workspace]);
  if (!analysed) return null;

  const render = (format: "text" | "markdown") => () =>
    renderExplanation(passages, analysed.text, {
      format,
      title: null,
      link: format === "markdown" ? makeLink() : null,
    });
  return (
    <aside className={panel["panel"]} aria-label="Explanation">
      <header className={panel["head"]}>
        <h2 className={styles["title"]} tabIndex={-1} data-heading="">
          This plan, explained
        </h2>
        <Button className={panel["close"]} aria-label="Close the explanation" onClick={() => closeAccount(workspace)}>
          <X size="1rem" aria-hidden="true" />
        </Button>
      </header>
      <p className={styles["copy"]}>
        As text: <CopyButton text={render("text")} what="the explanation as text" /> As Markdown:{" "}
        <CopyButton text={render("markdown")} what="the explanation as Markdown" />
      </p>
      {passages.map(({ kind, title, sentences, more }) => (
        <Fragment key={kind}>
          <h3 className={panel["heading"]}>{title}</h3>
          <ToldList sentences={sentences} text={analysed.text} more={more} name={title} />
        </Fragment>
      ))}
    </aside>
  );
}
