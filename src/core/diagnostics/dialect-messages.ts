// How the deployed dialect differs from the designed one (section 5 of the semantics).
import { joinWords } from "../text/join-words.ts";
import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";

export function differsByRefusal({ message, range, related, architecture }: Diagnostic): Diagnostic {
  return differs(range, `Launchpad today refuses this pipeline: ${message}`, {
    ...(related ? { related } : {}),
    ...(architecture === undefined ? {} : { architecture }),
  });
}

export function differsByAccident(
  job: string,
  previousJob: string,
  architecture: string,
  range: SourceRange,
): Diagnostic {
  return differs(
    range,
    `Launchpad today does not notice that ${job} on ${architecture} cannot wait for ${previousJob}, and builds`,
    { architecture },
  );
}

export function differsByStages(jobs: readonly string[], range: SourceRange): Diagnostic {
  const [first = "", second = ""] = jobs;
  const order = `Launchpad today runs ${jobs.join(", then ")}`;
  const consequence =
    jobs.length === 2 ? `${second} does not run if ${first} fails` : "each runs only if those before it succeed";
  return differs(range, `${order}: ${consequence}`, {});
}

export function differsByDroppedArchitecture(
  architecture: string,
  series: { readonly latest: string; readonly users: readonly string[] },
  range: SourceRange,
): Diagnostic {
  return differs(
    range,
    `${architecture} is not built today: only ${joinWords(series.users)} ${series.users.length === 1 ? "uses" : "use"} it and ${series.latest} is the latest series`,
    { architecture },
  );
}

export function differsByUnbuildable(architecture: string, latest: string, range: SourceRange): Diagnostic {
  return differs(
    range,
    `${architecture} is not built today: Launchpad tries only ${latest}, the latest series, where it is not buildable`,
    { architecture },
  );
}

export function differsByDispatch(
  lane: {
    readonly architecture: string;
    readonly designed: string;
    readonly deployed: string;
    readonly pinned: boolean;
  },
  range: SourceRange,
): Diagnostic {
  const { architecture, designed, deployed, pinned } = lane;
  const reason = pinned
    ? "it knows no choice of a dispatch series"
    : "it takes the latest series of the whole pipeline for every architecture";
  return differs(range, `Launchpad today dispatches ${architecture} on ${deployed} instead of ${designed}: ${reason}`, {
    architecture,
  });
}

export function differsByRepetition(
  repeated: { readonly job: string; readonly architecture: string; readonly times: number },
  range: SourceRange,
): Diagnostic {
  const { job, architecture, times } = repeated;
  return differs(
    range,
    `${job} runs ${times === 2 ? "twice" : `${times} times`} on ${architecture} today: its list names ${architecture} that often`,
    { architecture },
  );
}

function differs(
  range: SourceRange,
  message: string,
  details: { readonly architecture?: string; readonly related?: readonly Related[] },
): Diagnostic {
  return createDiagnostic("dialects-differ", range, message, details);
}
