import { lazy, Suspense } from "react";
import { isEmpty } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./EmptyState.module.css";
import { workedExample } from "./examples/worked-example.ts";
import { askForTour } from "./tour/ask-for-tour.ts";

const FilteredEntries = lazy(() => import("../findings/FilteredEntries.tsx"));

/** The canvas without a picture: what to do to get one. Loaded when there is none. */
export default function EmptyState({ isBare = false }: { readonly isBare?: boolean }) {
  const empty = useWorkspace(isEmpty);
  const isUnplanned = useWorkspace((state) => state.failure !== null);
  const replaceText = useWorkspace((state) => state.replaceText);

  // Who waited in vain has the way out above, and is not sent elsewhere.
  if (isUnplanned && !empty) return null;
  return (
    <div className={styles["empty"]}>
      <p className={styles["title"]}>{empty ? "No pipeline yet" : "Nothing to draw"}</p>
      <p className={styles["text"]}>
        {empty
          ? "Paste a .launchpad.yaml into the editor: its build farm jobs appear here as you type."
          : "This text gives no build farm job to draw. The reasons stand above and in the list of problems."}
      </p>
      {empty ? null : (
        <Suspense>
          <FilteredEntries />
        </Suspense>
      )}
      <Button
        look="line"
        onClick={() => replaceText(workedExample.text, { kind: "example", title: workedExample.title })}
      >
        Open the worked example
      </Button>
      {isBare || !empty ? null : (
        <Button look="link" onClick={askForTour}>
          Take the tour
        </Button>
      )}
    </div>
  );
}
