import { type Entry, effectiveKeys, toOneLine, type Variant } from "../core/index.ts";
import { shownAnalysed, shownLines } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { cutValue } from "./cut-value.ts";
import styles from "./Details.module.css";

/** The effective definition after the matrix: each key as written, with the line it comes from. */
export function Definition({ entry }: { readonly entry: Entry }) {
  const analysed = useWorkspace(shownAnalysed);
  const lines = useWorkspace(shownLines);
  const current = useWorkspace((state) => state.text);
  const reveal = useWorkspace((state) => state.revealText);
  const job = analysed?.analysis.configuration?.jobs.get(entry.job);
  const variant: Variant | undefined = job?.variants.find((one) => one.index === entry.index);
  if (!analysed || !job || !variant) return null;

  return (
    <>
      <h3 className={styles["heading"]}>Definition after the matrix</h3>
      <ul className={styles["keys"]}>
        {effectiveKeys(job, variant).map(({ key, keyRange, value, from, over }) => {
          const { line } = lines.positionAt(keyRange.from);
          const written = analysed.text.slice(value.range.from, value.range.to);
          return (
            <li key={key} className={styles["key"]}>
              <pre className={styles["source"]}>
                <b>{toOneLine(key)}</b>: {cutValue(written)}
              </pre>
              <Button
                look="place"
                className={styles["line"]}
                disabled={analysed.text !== current}
                onClick={() => reveal(keyRange.from, keyRange.to)}
              >
                line {line}
                {from === "matrix-item" ? ", matrix item" : ""}
                {over ? `, over line ${lines.positionAt(over.from).line}` : ""}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
