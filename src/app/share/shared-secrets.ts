import { describeSecret, findSecrets, hintAtSecret, indexLines, maskSecrets, type Secret } from "../../core/index.ts";
import type { SharedState } from "../../permalink/shared-state.ts";

/** A value that looks like a secret, wherever it stands in what is shared. */
export interface SharedSecret {
  /** All of it: to decide by, never to be shown. */
  readonly value: string;
  /** Its first characters. */
  readonly hint: string;
  /** What it looks like: *a GitHub token*. */
  readonly why: string;
  /** *line 4*, *lines 4, 12*, *line 2 of the other text* */
  readonly places: string;
}

/** So many lines of one value are named. */
const mostLines = 4;
const nothing: ReadonlySet<string> = new Set();

/** Values that look like secrets in the texts of a link, in their order, each once. */
export function findSharedSecrets({ text, compare }: SharedState): readonly SharedSecret[] {
  const own = groupByValue(text, "");
  const other = groupByValue(compare?.text ?? "", " of the other text");
  const known = new Set(own.map(({ value }) => value));
  return [...own, ...other.filter(({ value }) => !known.has(value))];
}

/** What is shared, with a mask in the place of each value that looks like a secret; `leftIn` are values that stay. */
export function maskShared(shared: SharedState, leftIn: ReadonlySet<string> = nothing): SharedState {
  const { text, compare } = shared;
  return {
    ...shared,
    text: maskText(text, leftIn),
    ...(compare?.text === undefined ? {} : { compare: { ...compare, text: maskText(compare.text, leftIn) } }),
  };
}

function maskText(text: string, leftIn: ReadonlySet<string>): string {
  return maskSecrets(
    text,
    findSecrets(text).filter((secret) => !leftIn.has(valueOf(text, secret))),
  );
}

function groupByValue(text: string, where: string): readonly SharedSecret[] {
  const lines = indexLines(text);
  const groups = new Map<string, Secret[]>();
  for (const secret of findSecrets(text)) {
    const value = valueOf(text, secret);
    groups.set(value, [...(groups.get(value) ?? []), secret]);
  }
  return [...groups].map(([value, secrets]) => {
    const first = secrets.find(({ kind }) => kind !== "repeated") ?? secrets[0];
    const numbers = [...new Set(secrets.map(({ range }) => lines.positionAt(range.from).line))];
    return {
      value,
      hint: first ? hintAtSecret(text, first) : "",
      why: first ? describeSecret(first) : "",
      places: describeLines(numbers) + where,
    };
  });
}

function describeLines(numbers: readonly number[]): string {
  const more = numbers.length - mostLines;
  const named = numbers.slice(0, mostLines).join(", ");
  return `line${numbers.length === 1 ? "" : "s"} ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

function valueOf(text: string, { range }: Secret): string {
  return text.slice(range.from, range.to);
}
