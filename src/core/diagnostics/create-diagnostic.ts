import type { SourceRange } from "../text/source-range.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { type DiagnosticCode, diagnosticCodes } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What a diagnostic may have beside its code, its place and its sentence. */
export type DiagnosticDetails = Partial<Omit<Diagnostic, "code" | "range" | "message">>;

/**
 * Makes a diagnostic; its severity is that of its code unless the details say otherwise. Whatever its sentences quote, each is
 * one line that commands nothing and turns nothing round.
 */
export function createDiagnostic(
  code: DiagnosticCode,
  range: SourceRange,
  message: string,
  details: DiagnosticDetails = {},
): Diagnostic {
  const { hint, related, ...rest } = details;
  return {
    code,
    severity: diagnosticCodes[code].severity,
    range,
    message: toOneLine(message),
    ...rest,
    ...(hint === undefined ? {} : { hint: toOneLine(hint) }),
    ...(related ? { related: related.map((place) => ({ ...place, message: toOneLine(place.message) })) } : {}),
  };
}
