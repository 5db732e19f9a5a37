/**
 * The parts of an entry's id: `build:0/amd64`, with `@2`, `@3` for further occurrences in a lane. Names are data and may hold
 * the separators; these are escaped, so that no two entries share an id.
 */
export function escapeIdPart(name: string): string {
  return /[%:/@]/.test(name) ? name.replace(/[%:/@]/g, encodeURIComponent) : name;
}

/** What ends an entry's id, from the second occurrence in a lane on. */
export function occurrenceSuffix(occurrence: number): string {
  return occurrence === 1 ? "" : `@${occurrence}`;
}
