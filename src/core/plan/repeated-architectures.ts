import type { ArchitectureReference } from "../configuration/configuration.ts";
import type { SourceRange } from "../text/source-range.ts";

/** An architecture that one list names more than once. */
export interface RepeatedArchitecture {
  readonly name: string;
  readonly times: number;
  /** Where it stands for the second time. */
  readonly range: SourceRange;
}

/** The architectures that a list names more than once, in order of their second appearance. */
export function repeatedArchitectures(list: readonly ArchitectureReference[]): readonly RepeatedArchitecture[] {
  if (list.length < 2) return [];
  const times = new Map<string, number>();
  const seconds: ArchitectureReference[] = [];
  for (const reference of list) {
    const time = (times.get(reference.name) ?? 0) + 1;
    times.set(reference.name, time);
    if (time === 2) seconds.push(reference);
  }
  return seconds.map(({ name, range }) => ({ name, range, times: times.get(name) ?? 2 }));
}
