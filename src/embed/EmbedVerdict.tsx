import { verdictTitle } from "../core/index.ts";
import { isRejected, latestDiagnostics, latestLines, latestOutcome } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./EmbedVerdict.module.css";

/** So many sentences are shown; the rest is for who opens the page itself. */
const mostShown = 3;

const tooLarge = "This plan is too large to be drawn here. Flightplan itself draws it.";

/** Why nothing is built, where that is so: Launchpad's own sentences, or lpci's rejection. */
export function EmbedVerdict() {
  const outcome = useWorkspace(latestOutcome);
  const hasFailed = useWorkspace((state) => state.failure !== null);
  const rejected = useWorkspace(isRejected);
  const diagnostics = useWorkspace(latestDiagnostics);
  const lines = useWorkspace(latestLines);
  if (hasFailed) {
    return (
      <section className={styles["verdict"]} aria-label="Verdict">
        <p className={styles["title"]}>{tooLarge}</p>
      </section>
    );
  }
  if (outcome === null || (outcome === "planned" && !rejected)) return null;

  const found = diagnostics.filter(({ severity, code }) => (rejected ? code === "lpci-schema" : severity === "error"));
  const isTooLarge = found.some(({ code }) => code === "plan-too-large");
  const errors = found.length > 0 ? found : diagnostics.filter(({ code }) => code === "yaml-unsure");
  const kind = outcome === "planned" ? "rejected" : found.length > 0 ? outcome : "unsure";
  return (
    <section className={styles["verdict"]} aria-label="Verdict">
      <p className={styles["title"]}>{isTooLarge ? tooLarge : verdictTitle(kind)}</p>
      {errors.slice(0, mostShown).map(({ message, range }) => (
        <p key={`${range.from}:${message}`}>
          Line {lines.positionAt(range.from).line}: <CodeText>{message}</CodeText>
        </p>
      ))}
    </section>
  );
}
