import type { Configuration, Variant } from "../configuration/configuration.ts";
import { type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { InputDeclaration } from "./artifact-trace.ts";
import type { Entry } from "./plan.ts";

/** Tells what the variant of an entry declares; the matrix item wins over the job, key by key. */
export interface ArtifactReader {
  /** Whether any job or matrix item declares an input: most files do not, and nothing has to be followed. */
  declaresInputs(): boolean;
  /** Null where there is no input, or one of which lpci could not read the job's name. */
  inputOf(entry: Entry): InputDeclaration | null;
  /** Whether something is saved: `output: {}` is an output, null is none, and a `license` is kept for every job. */
  savesOutput(entry: Entry): boolean;
}

/** The two keys of a definition that matter here. */
interface ArtifactPairs {
  readonly input: SourcePair | null;
  readonly output: SourcePair | null;
}

/** Makes a reader that looks at each list of pairs once: aliases may repeat one thousands of times. */
export function createArtifactReader({ jobs, pairs: topPairs }: Configuration): ArtifactReader {
  const findArtifacts = remember(findArtifactPairs);
  const findNames = remember(findInputNames);
  const declarations = new Map<SourceNode, InputDeclaration | null>();
  const hasLicense = topPairs.some(({ key, value }) => stringOf(key) === "license" && !isNull(value));

  return {
    declaresInputs: () =>
      [...jobs.values()].some(
        ({ pairs, variants }) =>
          findArtifacts(pairs).input !== null ||
          variants.some(({ itemPairs }) => findArtifacts(itemPairs).input !== null),
      ),
    inputOf(entry) {
      const value = effectivePair(entry, "input")?.value;
      if (!value) return null;
      let declaration = declarations.get(value);
      if (declaration === undefined) {
        declaration = readDeclaration(value);
        declarations.set(value, declaration);
      }
      return declaration;
    },
    savesOutput(entry) {
      const output = effectivePair(entry, "output");
      return hasLicense || (output !== null && !isNull(output.value));
    },
  };

  function effectivePair({ job, index }: Entry, key: keyof ArtifactPairs): SourcePair | null {
    const definition = jobs.get(job);
    const variant: Variant | undefined = definition?.variants[index];
    if (!definition || !variant) return null;
    return findArtifacts(variant.itemPairs)[key] ?? findArtifacts(definition.pairs)[key];
  }

  function readDeclaration(value: SourceNode): InputDeclaration | null {
    if (value.kind !== "mapping") return null;
    const { job, directory } = findNames(value.pairs);
    const name = job && stringOf(job);
    if (name === null) return null;
    const isInPlace = job !== null && !value.anchorRange;
    const range = isInPlace ? job.range : value.range;
    return { job: name, range, isInPlace, targetDirectory: directory && stringOf(directory) };
  }
}

function findArtifactPairs(pairs: readonly SourcePair[]): ArtifactPairs {
  let input: SourcePair | null = null;
  let output: SourcePair | null = null;
  for (const pair of pairs) {
    const key = stringOf(pair.key);
    if (key === "input") input = pair;
    else if (key === "output") output = pair;
  }
  return { input, output };
}

function findInputNames(pairs: readonly SourcePair[]) {
  let job: SourceNode | null = null;
  let directory: SourceNode | null = null;
  for (const { key, value } of pairs) {
    const name = stringOf(key);
    if (name === "job-name") job = value;
    else if (name === "target-directory") directory = value;
  }
  return { job, directory };
}

function remember<Found>(find: (pairs: readonly SourcePair[]) => Found): (pairs: readonly SourcePair[]) => Found {
  const known = new Map<readonly SourcePair[], Found>();
  return (pairs) => {
    let found = known.get(pairs);
    if (found === undefined) {
      found = find(pairs);
      known.set(pairs, found);
    }
    return found;
  };
}

function isNull(node: SourceNode): boolean {
  return node.kind === "scalar" && node.scalar.type === "null";
}
