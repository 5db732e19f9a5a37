import { type Analysis, type Diagnostic, indexLines, type Lane, type Stage } from "../../src/core/index.ts";

/** An analysis in few lines that can be read as if they were code. */
export function describePlan(analysis: Analysis, text: string): string {
  const { plan, diagnostics } = analysis;
  const lines = indexLines(text);
  return [
    `${plan.dialect}: ${plan.outcome}`,
    ...plan.lanes.flatMap(describeLane),
    ...(plan.filtered.length > 0
      ? [`  no lane: ${plan.filtered.map(({ id, reason }) => `${id} (${reason.kind})`).join(", ")}`]
      : []),
    ...diagnostics.map((diagnostic) => `  ${describeDiagnostic(diagnostic, lines)}`),
  ].join("\n");
}

function describeLane({ architecture, series, status, stages }: Lane): readonly string[] {
  const reason = status.kind === "requested" ? "" : ` withheld: ${status.reason.kind}`;
  return [`  ${series ?? "-"}/${architecture}${reason}`, ...stages.map((stage) => `    ${describeStage(stage)}`)];
}

function describeStage({ column, number, entries, dropped }: Stage): string {
  const held = entries.map(({ id }) => id).join(" ") || "nothing";
  const lost = dropped.map(({ id, reason }) => `${id} (${reason.kind})`).join(" ");
  return `${column}. stage ${number}: ${held}${lost && ` dropped: ${lost}`}`;
}

function describeDiagnostic(
  { code, severity, range, message, hint }: Diagnostic,
  lines: ReturnType<typeof indexLines>,
) {
  const from = lines.positionAt(range.from);
  const to = lines.positionAt(range.to);
  const place = `${from.line}:${from.column}-${to.line}:${to.column}`;
  return `${place} ${severity} ${code}: ${message}${hint === undefined ? "" : ` | ${hint}`}`;
}
