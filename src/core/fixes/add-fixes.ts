import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic, Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import { parseDocument } from "../document/parse-document.ts";
import { type SourceTree, sourceTreeOf } from "../edits/source-tree.ts";
import { takeTagsAlong } from "../edits/take-tags-along.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanningOptions } from "../plan/planning-options.ts";
import type { FixContext } from "./fix-context.ts";
import { fixMakers } from "./fix-makers.ts";
import { fitsAsSpaces } from "./fix-syntax.ts";
import { createTrials } from "./try-edits.ts";

/** A text, and what the phases before found out about it. */
export interface Diagnosed {
  readonly text: string;
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives each diagnostic the mechanical repairs that there are for it; one that came with some keeps them. A tag goes with the
 * value that is replaced.
 */
export function addFixes(diagnosed: Diagnosed, options: PlanningOptions): readonly Diagnostic[] {
  const context = createContext(diagnosed, options);
  return diagnosed.diagnostics.map((diagnostic) => {
    const maker = fixMakers[diagnostic.code];
    if (diagnostic.fixes) {
      const { fixes: own, ...bare } = diagnostic;
      const kept = own.filter((fix) => fitsAsSpaces(context, diagnostic, fix));
      return kept.length === 0 ? bare : { ...diagnostic, fixes: kept.map(withTags) };
    }
    if (typeof maker === "string") return diagnostic;
    const fixes = distinct(maker(diagnostic, context).flatMap((fix) => (fix ? [withTags(fix)] : [])));
    return fixes.length === 0 ? diagnostic : { ...diagnostic, fixes };
  });

  function withTags(fix: Fix): Fix {
    return { ...fix, edits: takeTagsAlong(diagnosed.text, fix.edits) };
  }
}

/** The tree of a text that could not be loaded is read a second time, when the first fix asks for it. */
function createContext(diagnosed: Diagnosed, options: PlanningOptions): FixContext {
  const { text, configuration } = diagnosed;
  let tree: SourceTree | null | undefined;
  return {
    ...diagnosed,
    options,
    get tree() {
      if (tree === undefined) {
        const root = configuration?.document ?? parseDocument(text, () => {});
        tree = root && sourceTreeOf(text, root);
      }
      return tree;
    },
    ...createTrials(text, configuration, options),
  };
}

/** People choose by title, so there is one fix of each, and each does something else. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const titles = new Set<string>();
  const edits = new Set<string>();
  return fixes.filter((fix) => {
    const written = JSON.stringify(fix.edits);
    if (titles.has(fix.title) || edits.has(written) || overlap(fix.edits)) return false;
    titles.add(fix.title);
    edits.add(written);
    return true;
  });
}

/** Edits that overlap, as those of neighbours may, can't be made together. */
function overlap(edits: readonly TextEdit[]): boolean {
  const ordered = edits.toSorted((a, b) => a.range.from - b.range.from);
  return ordered.some(({ range }, index) => {
    const next = ordered[index + 1]?.range;
    return next !== undefined && (next.from < range.to || next.from === range.from);
  });
}
