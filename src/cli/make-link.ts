import { describeSecret, type FarmChanges, findSecrets, hintAtSecret, indexLines, maskSecrets } from "../core/index.ts";
import { encodeLink, fitsIntoLink } from "../permalink/encode-link.ts";
import type { PlanRequest } from "./read-arguments.ts";

/** A link, and what is to be known before it is handed on. */
export interface MadeLink {
  /** Null where the text is longer than a link can hold. */
  readonly link: string | null;
  /** Sentences about what looks like a secret, one a line of the text. */
  readonly warnings: readonly string[];
}

/** The link that the page makes for the same text and choices: the fragment, or the whole address. `file` is the name to warn with. */
export function makeLink(
  text: string,
  { choices, look, link: { base, maskSecrets: isMasking } }: PlanRequest,
  { changes, file }: { readonly changes: FarmChanges; readonly file: string },
): MadeLink {
  const secrets = findSecrets(text);
  const shared = {
    text: isMasking ? maskSecrets(text, secrets) : text,
    settings: {
      dialect: choices.dialect,
      series: choices.targetSeries,
      dispatch: choices.dispatchSeries,
      dropped: look.showDropped,
    },
    farm: changes,
  };
  const lines = indexLines(text);
  const found = secrets.map((secret) => {
    const { line } = lines.positionAt(secret.range.from);
    return `${file}:${line}: ${isMasking ? "masked: " : ""}${hintAtSecret(text, secret)} looks like ${describeSecret(secret)}.`;
  });
  return {
    link: fitsIntoLink(shared) ? `${base ?? ""}${encodeLink(shared)}` : null,
    warnings: isMasking || found.length === 0 ? found : [...found, "--mask-secrets leaves them out of the link."],
  };
}
