import { describe, expect, it } from "vitest";
import { projectFiles, readTexts } from "../support/project-files.ts";
import { writtenWords } from "../support/written-words.ts";

/** One thing has one name, and is written in one way: what not to write, what to write instead, and one that was written so. */
const rules: readonly (readonly [wrong: RegExp, instead: string, such: string])[] = [
  [/[a-z`]'s\b|s' [a-z`]/, "a curved apostrophe", "Make it the job's run"],
  [/n['’]t\b/, "cannot, does not, is not in full", "The drafts can’t be read now."],
  [/\w ?\.\.\.(\s|$)/, "… in one character", "Loading the page..."],
  [/[a-z] (--|–|—) [a-z]/i, "a comma, a colon or a sentence of its own", "No plan – the file is empty"],
  [/[a-z]!(\s|$)/i, "a full stop", "Goal met!"],
  [/\b[Yy]our (own )?(machine|laptop)\b/, "your own computer", "On your own machine"],
  [/\b(one|a) megabyte\b/, "1 MiB", "Links hold up to one megabyte."],
  [/\bbuild jobs?\b/, "build farm job", "Launchpad makes two build jobs of it."],
  [/\b(an?|each|every|one|no|this|the|several|all) arch(s|es)?\b/, "architecture", "Each lane has one arch"],
  [/^Remove |, or remove |\band remove the\b/, "delete, or take from a list", "Rename it, or remove it."],
  [/^Replace [^.:]* by /, "replace … with", "Replace the tab by spaces"],
  [/^(Put quotes around|Put (it|the value) in quotes)/, "quote, as the fix is called", "Put quotes around it."],
  [/\b(left out|filtered out|excluded): /, "dropped", "test:0, left out: jammy is not chosen"],
  [/\b[Pp]ress(ing)? escape\b/, "Esc, as on the key", "Press escape to close"],
  [/\b(permalink|URL)s?\b/, "link, or address", "The permalink was copied"],
  [/\b(please|sorry|oops|simply)\b/i, "nothing: it says nothing", "Sorry, this file is too large"],
];

/** Where other words are meant: matched, sent to programs, or written into somebody’s file. */
const notForReading =
  /^src\/(core\/(document|secrets|foreign\/write-configuration)|permalink\/[^d]|drafts\/with-patience|docs\/pages\/problem-words)/;

const words = readTexts(projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path) && !notForReading.test(path)))
  .flatMap(writtenWords)
  .filter((one) => isProse(one.words));

/** More than a name: keywords of the palette, file texts and styles are none. */
function isProse(text: string): boolean {
  return / /.test(text) && !/\n\w+:|^#|^[a-z -]+$|[{;]\s*\w+:/.test(text);
}

describe("what is read", () => {
  it("is enough to be the whole page", () => {
    expect(words.length).toBeGreaterThan(1500);
  });

  it.each(rules)("has nothing like %s, but %s", (wrong, _instead, such) => {
    expect(such).toMatch(wrong);
    const found = words.filter((one) => wrong.test(one.words));
    expect(found.map(({ path, line, words: text }) => `${path}:${line} ${text}`)).toEqual([]);
  });
});
