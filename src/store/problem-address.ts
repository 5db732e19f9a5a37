import type { DiagnosticCode } from "../core/index.ts";

/** Where the documentation explains a code: a fragment of the page's address, as `app/place.ts` reads it. */
export function problemAddress(code: DiagnosticCode): string {
  return `#docs/problems/${code}`;
}
