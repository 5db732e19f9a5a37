import { OctagonAlert } from "lucide-react";
import { type Diagnostic, verdictTitle } from "../core/index.ts";
import { latestDiagnostics, latestLines, latestOutcome } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import { Failure } from "./Failure.tsx";
import FarmFix from "./FarmFix.tsx";
import { Rejection } from "./Rejection.tsx";
import styles from "./Verdict.module.css";

/** So many sentences stand above the picture; the problems list has all of them. */
const shownAtFirst = 3;

/**
 * What Launchpad says to a text that it does not build: its own sentence, ours below, the way out last. And of one that it builds and
 * that lpci rejects, that.
 */
export default function Verdict() {
  const outcome = useWorkspace(latestOutcome);
  const failure = useWorkspace((state) => state.failure);
  const diagnostics = useWorkspace(latestDiagnostics);

  if (failure) return <Failure reason={failure} />;
  if (outcome === null) return null;
  if (outcome === "planned") return <Rejection />;

  // Where we are not sure to read the text as PyYAML does, a warning is all there is.
  const found = diagnostics.filter(({ severity }) => severity === "error");
  const errors = found.length > 0 ? found : diagnostics.filter(({ code }) => code === "yaml-unsure");
  return (
    <section className={styles["bad"]} aria-label="Verdict">
      <OctagonAlert className={styles["icon"]} size="1.125rem" aria-hidden="true" />
      <div className={styles["body"]}>
        <p className={styles["title"]}>{verdictTitle(found.length > 0 ? outcome : "unsure")}</p>
        {errors.slice(0, shownAtFirst).map((error, position) => (
          <Reason
            key={`${error.range.from}:${error.message}`}
            error={error}
            // The way to a place is there once.
            leads={errors.findIndex(({ range }) => range.from === error.range.from) === position}
          />
        ))}
        {errors.length > shownAtFirst ? (
          <p className={styles["hint"]}>{errors.length - shownAtFirst} more in the list of problems.</p>
        ) : null}
      </div>
    </section>
  );
}

interface ReasonProps {
  readonly error: Diagnostic;
  /** Whether it has a way to its place. */
  readonly leads: boolean;
}

function Reason({ error, leads }: ReasonProps) {
  const reveal = useWorkspace((state) => state.revealText);
  const lines = useWorkspace(latestLines);
  const { line } = lines.positionAt(error.range.from);
  return (
    <>
      <p className={styles["sentence"]}>
        <CodeText>{error.message}</CodeText>
      </p>
      <p className={styles["hint"]}>
        {error.hint ? (
          <>
            <CodeText>{error.hint}</CodeText>{" "}
          </>
        ) : null}
        {leads ? (
          <Button look="place" onClick={() => reveal(error.range.from, error.range.to)}>
            Line {line}
          </Button>
        ) : null}
        {error.notOnFarm ? (
          <>
            {" "}
            <FarmFix lacking={error.notOnFarm} />
          </>
        ) : null}
      </p>
    </>
  );
}
