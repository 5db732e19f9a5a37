/** The series that there are to choose from: those of the file, and others that a link chose. */
export function offeredSeries(fromFile: readonly string[], target: readonly string[] | null): readonly string[] {
  return [...fromFile, ...(target ?? []).filter((name) => !fromFile.includes(name))];
}

interface TargetChoice {
  readonly fromFile: readonly string[];
  /** Null for all. */
  readonly target: readonly string[] | null;
}

/** The target series with one more or one less; null again where they are all those of the file. */
export function toggleSeries(name: string, { fromFile, target }: TargetChoice): readonly string[] | null {
  const names = offeredSeries(fromFile, target);
  const chosen = new Set(target ?? names);
  if (!chosen.delete(name)) chosen.add(name);
  return fromFile.every((one) => chosen.has(one)) ? null : names.filter((one) => chosen.has(one));
}
