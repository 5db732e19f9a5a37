/*
 * The entry scripts load this file before anything else, on whatever Node is there:
 * keep to syntax that Node 12 can parse, and import nothing.
 */

/**
 * A sentence that says why this Node is too old, or null where it will do.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeRefusal(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (supported) return null;
  return `Flightplan needs Node 20.19 or later, or 22.12 or later, and this is Node ${version}. Newer ones are at https://nodejs.org.`;
}
