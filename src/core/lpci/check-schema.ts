import type { Configuration } from "../configuration/configuration.ts";
import { type SourcePair, type SourceScalar, stringOf } from "../document/source-node.ts";
import { checkJob } from "./check-job.ts";
import { keyIsNoString } from "./check-object.ts";
import { checkScalar } from "./check-scalar.ts";
import { createValueChecker, type ValueChecker } from "./create-value-checker.ts";
import { type FileFinding, findingAt, mostInFile, under } from "./finding.ts";
import { lpciSchema } from "./lpci-schema.ts";
import { describeUnknownKey, looksLikeJob } from "./unknown-key.ts";
import { identifierPattern } from "./vocabulary.ts";

/**
 * Everything for which lpci rejects a file that Launchpad loads, by the rules of lpci 0.2.9: section 8 of the semantics. At most
 * `mostInFile` findings; none exactly where lpci takes the file.
 */
export function checkSchema(configuration: Configuration): readonly FileFinding[] {
  const checker = createValueChecker();
  const findings: FileFinding[] = [...checkPipeline(configuration), ...checkTop(configuration, checker)];
  for (const job of configuration.jobs.values()) {
    if (findings.length >= mostInFile) break;
    for (const finding of checkJob(job, checker)) findings.push(finding);
  }
  return findings.slice(0, mostInFile);
}

/** The pipeline's names have a form; those of jobs that it never names may have any. */
function checkPipeline({ pipeline }: Configuration): readonly FileFinding[] {
  const findings: FileFinding[] = [];
  for (const [stage, { jobs }] of pipeline.entries()) {
    for (const [position, { name, range }] of jobs.entries()) {
      const node: SourceScalar = {
        kind: "scalar",
        range,
        source: name,
        style: "quoted",
        scalar: { type: "str", value: name },
      };
      const problem = checkScalar(node, { kind: "string", pattern: identifierPattern });
      if (problem) findings.push({ path: ["pipeline", stage, position], range, problem });
      if (findings.length >= mostInFile) return findings;
    }
  }
  return findings;
}

function checkTop({ pairs, jobs }: Configuration, checker: ValueChecker): readonly FileFinding[] {
  const names = new Set(pairs.map(({ key }) => stringOf(key)));
  return pairs.flatMap((pair) =>
    checkTopPair(pair, (name) => names.has(name) || name === "pipeline" || name === "jobs"),
  );

  function checkTopPair({ key, value }: SourcePair, has: (name: string) => boolean): readonly FileFinding[] {
    if (key.kind !== "scalar") return [];
    const name = stringOf(key);
    if (name === null) return [{ ...keyIsNoString({ key, value }), ends: true }];
    const known = lpciSchema.keys.find((one) => one.name === name);
    if (known) return under(name, checker.checkKey(known, { key, value }));
    const stray =
      looksLikeJob(value) && !jobs.has(name)
        ? "job"
        : /^[x.]/.test(name) && holdsValues(value)
          ? "shared-values"
          : null;
    const problem = describeUnknownKey(name, { key, value }, { object: lpciSchema, checker, has, stray });
    return under(name, [findingAt(key.range, problem)]);
  }
}

function holdsValues({ kind }: SourcePair["value"]): boolean {
  return kind !== "scalar";
}
