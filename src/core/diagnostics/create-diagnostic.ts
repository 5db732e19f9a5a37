import type { SourceRange } from "../text/source-range.ts";
import { type DiagnosticCode, diagnosticCodes } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What a diagnostic may have beside its code, its place and its sentence. */
export type DiagnosticDetails = Partial<Omit<Diagnostic, "code" | "range" | "message">>;

/** Makes a diagnostic; its severity is that of its code unless the details say otherwise. */
export function createDiagnostic(
  code: DiagnosticCode,
  range: SourceRange,
  message: string,
  details: DiagnosticDetails = {},
): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, range, message, ...details };
}
