/**
 * Orders two versions as Debian does: negative where `a` is older, 0 where they are equal, positive where it is newer
 * (`4.10` < `5.04` < `22.04`). Follows the sorting algorithm of Debian policy, section 5.6.12, epoch and revision included.
 */
export function compareVersions(a: string, b: string): number {
  const left = splitVersion(a);
  const right = splitVersion(b);
  return (
    left.epoch - right.epoch ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

interface VersionParts {
  readonly epoch: number;
  readonly upstream: string;
  readonly revision: string;
}

function splitVersion(version: string): VersionParts {
  const colon = version.indexOf(":");
  const rest = version.slice(colon + 1);
  const dash = rest.lastIndexOf("-");
  return {
    epoch: colon === -1 ? 0 : Number.parseInt(version.slice(0, colon), 10) || 0,
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? "" : rest.slice(dash + 1),
  };
}

/** Compares runs of other characters and runs of digits in turn. */
function compareParts(a: string, b: string): number {
  const left = runsOf(a);
  const right = runsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const one = left[index] ?? "";
    const other = right[index] ?? "";
    const order = index % 2 === 0 ? compareText(one, other) : compareDigits(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Splits into text, digits, text, …; always starts with text, which may be empty. */
function runsOf(part: string): string[] {
  const runs = part.split(/(\d+)/);
  if (runs.at(-1) === "") runs.pop();
  return runs;
}

function compareDigits(a: string, b: string): number {
  return Number(a || "0") - Number(b || "0");
}

/** `~` before the end, the end before letters, letters before everything else. */
function compareText(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = weightAt(a, index) - weightAt(b, index);
    if (order !== 0) return order;
  }
  return 0;
}

function weightAt(text: string, index: number): number {
  const character = text[index];
  if (character === undefined) return 0;
  if (character === "~") return -1;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 0x10000;
}
