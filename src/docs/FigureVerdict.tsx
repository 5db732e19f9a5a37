import { readVerdict } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./DocsFigure.module.css";

/** What becomes of a figure’s text that is not simply built, or is and has an error or a warning. */
export function FigureVerdict() {
  const analysed = useWorkspace((state) => state.analysed);
  if (!analysed) return null;
  const verdict = readVerdict(analysed.analysis, analysed.text);
  const problems = analysed.analysis.diagnostics.filter(
    ({ severity, code }) => severity !== "info" && code !== "dialects-differ",
  );
  const messages = new Set([
    ...(verdict?.reasons.map(({ message }) => message) ?? []),
    ...problems.slice(0, 2).map(({ message }) => message),
  ]);
  if (messages.size === 0) return null;
  return (
    <div
      className={styles["verdict"]}
      data-refused={verdict?.kind === "refused" || verdict?.kind === "invalid" || undefined}
    >
      {verdict ? <p className={styles["title"]}>{verdict.title}</p> : null}
      {[...messages].map((message) => (
        <p key={message}>
          <CodeText>{message}</CodeText>
        </p>
      ))}
    </div>
  );
}
