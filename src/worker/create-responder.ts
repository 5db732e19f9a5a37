import { type Analysis, analyse } from "../core/index.ts";
import { diffValues } from "./diff-values.ts";
import { findShift } from "./find-shift.ts";
import type { WorkerAnswer, WorkerRequest } from "./messages.ts";

/** What the page may have. */
interface Answered {
  readonly number: number;
  readonly text: string;
  readonly analysis: Analysis;
}

/** The worker's side: answers requests one after the other with what changed since the answer that the page has. */
export function createResponder(post: (answer: WorkerAnswer) => void): (request: WorkerRequest) => void {
  /** The answer that the page has, if any, and the latest, which it may take or not. */
  let kept: readonly Answered[] = [];

  return (request) => {
    try {
      respond(request);
    } catch {
      post({ kind: "crash", number: request.number });
    }
  };

  function respond({ number, text, options, base }: WorkerRequest) {
    const earlier = kept.find((answered) => answered.number === base);
    const analysis = analyse(text, options);
    const shift = findShift(earlier?.text ?? "", text);
    const { patch, parcels } = diffValues(earlier?.analysis, analysis, shift);
    for (const items of parcels) post({ kind: "parcel", number, items });
    post({ kind: "patch", number, patch, shift, base: earlier?.number ?? null });
    kept = [...(earlier ? [earlier] : []), { number, text, analysis }];
  }
}
