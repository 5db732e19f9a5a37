/** What JSON lets stand as it is, though a terminal obeys it, an editor breaks a line there, or the words behind it turn round. */
const commanding = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON that may be printed anywhere: what is a command to something stands there as its escape, so it reads as the same. */
export function writeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    commanding,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
