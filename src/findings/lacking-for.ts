import type { Diagnostic, Lane } from "../core/index.ts";

type Lacking = NonNullable<Diagnostic["notOnFarm"]>;

/** So many series are offered; nobody reads on. */
const mostOffered = 3;

/** What the farm would have to have for a withheld lane to be built, among what the diagnostics say it lacks. */
export function lackingFor({ architecture, status }: Lane, diagnostics: readonly Diagnostic[]): readonly Lacking[] {
  if (status.kind === "requested") return [];
  const { reason } = status;
  switch (reason.kind) {
    case "unbuildable-architecture":
      return [{ series: reason.series, architecture }];
    case "unknown-series": {
      const names = new Set(reason.names);
      const found = diagnostics.flatMap(({ notOnFarm }) => notOnFarm ?? []);
      return found.filter((one) => one.architecture === undefined && names.has(one.series)).slice(0, mostOffered);
    }
    case "cross-architecture":
    case "silently-dropped-architecture":
      return [];
  }
}
