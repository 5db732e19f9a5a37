import { renderChanges } from "../core/index.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import styles from "./ComparisonHead.module.css";
import type { ComparedPair } from "./comparison-pair.ts";
import { baseWords, differenceCount } from "./comparison-words.ts";
import { leaveComparison, swapComparison } from "./swap-comparison.ts";

export type ComparisonView = "beside" | "one" | "table" | "texts";

interface ComparisonHeadProps {
  /** Null while it is not there. */
  readonly pair: ComparedPair | null;
  readonly view: ComparisonView;
  readonly onView: (view: ComparisonView) => void;
  /** A link to the comparison; null where it does not fit into one. */
  readonly linkOf: (state: WorkspaceState) => string | null;
}

/** How many differences there are, how they are shown, and what can be done with a comparison. */
export function ComparisonHead({ pair, view, onView, linkOf }: ComparisonHeadProps) {
  const workspace = useWorkspaceStore();
  const comparison = useWorkspace((state) => state.comparison);
  const isOfTexts = comparison?.text !== null;
  const sentences = () =>
    pair
      ? renderChanges(
          { changes: pair.told, verdict: pair.verdict },
          { format: "markdown", title: null, link: linkOf(workspace.getState()) },
        )
      : "";
  return (
    <div className={styles["head"]}>
      <h2 className={styles["title"]} tabIndex={-1} data-heading="">
        {pair ? differenceCount(pair.told.length) : "Compared"}{" "}
        <span className={styles["base"]}>{comparison ? baseWords(comparison) : ""}</span>
      </h2>
      <Segmented
        name="Show the comparison as"
        value={view}
        onChange={onView}
        options={[
          { value: "beside", label: "Side by side" },
          { value: "one", label: "One picture" },
          { value: "table", label: "Table" },
          ...(isOfTexts ? [{ value: "texts" as const, label: "Texts" }] : []),
        ]}
      />
      <span className={styles["actions"]}>
        {pair ? <CopyButton text={sentences} what="the sentences" /> : null}
        <Button look="link" title="Old and new change places" onClick={() => swapComparison(workspace)}>
          Swap
        </Button>
        <Button
          look="link"
          aria-label="Leave the comparison"
          onClick={() => {
            leaveComparison(workspace);
            announce("The comparison is closed. Compare has the old text still.");
            document.querySelector<HTMLElement>("#plan")?.focus();
          }}
        >
          Leave
        </Button>
      </span>
    </div>
  );
}
