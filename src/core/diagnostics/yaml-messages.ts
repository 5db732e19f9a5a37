import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

/** Anything that PyYAML refuses while it makes out the structure of a text. */
function refused(range: SourceRange, message: string, hint: string, related: readonly Related[] = []): Diagnostic {
  return createDiagnostic("yaml-syntax", range, message, related.length === 0 ? { hint } : { hint, related });
}

export function forbiddenCharacter(range: SourceRange, character: string): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `The invisible character U+${code} stops Launchpad from reading the file`;
  const fix: Fix = { kind: "delete-characters", title: "Delete the character", edits: [{ range, insert: "" }] };
  const details = { hint: "Delete it; inside double quotes it can be written as an escape.", fixes: [fix] };
  return createDiagnostic("yaml-syntax", range, message, details);
}

export function tabCharacter(range: SourceRange, fixes: readonly Fix[]): Diagnostic {
  const message = "A tab here stops Launchpad from reading the file: use spaces";
  return createDiagnostic("yaml-syntax", range, message, { hint: "Replace the tab with spaces.", fixes });
}

export function replaceTab(edits: Fix["edits"]): Fix {
  return { kind: "replace-tabs", title: "Replace the tab with spaces", edits };
}

export function replaceAllTabs(edits: Fix["edits"]): Fix {
  return { kind: "replace-tabs", title: `Replace all ${edits.length} tabs with spaces`, edits };
}

export function unclosedQuote(range: SourceRange, quote: string): Diagnostic {
  return refused(range, `The ${quote} that opens here is never closed`, `Put a ${quote} behind the end of the text.`);
}

export function unclosedBracket(range: SourceRange, bracket: string): Diagnostic {
  const closing = bracket === "[" ? "]" : "}";
  return refused(range, `The ${bracket} that opens here is never closed`, `Put a ${closing} behind its last entry.`);
}

export function wrongBracket(range: SourceRange, found: string, opening: SourceRange): Diagnostic {
  const [expected, opened] = found === "}" ? ["]", "["] : ["}", "{"];
  return refused(range, `${found} cannot close what ${opened} opened`, `Write ${expected} here.`, [
    { range: opening, message: `${opened} opens here` },
  ]);
}

export function strayBracket(range: SourceRange, bracket: string): Diagnostic {
  return refused(range, `${bracket} closes nothing`, "Delete it, or quote the text that it belongs to.");
}

export function missingComma(range: SourceRange): Diagnostic {
  return refused(range, "A comma is missing before this entry", "Put a comma between the entries inside brackets.");
}

export function straySeparator(range: SourceRange): Diagnostic {
  return refused(range, "An entry is missing before this comma", "Delete the comma, or write the entry.");
}

export function missingFlowKey(range: SourceRange): Diagnostic {
  return refused(
    range,
    "A key is missing before this colon",
    "Write the key, or quote the text that the colon belongs to.",
  );
}

export function questionMarkInFlow(range: SourceRange): Diagnostic {
  return refused(range, "A question mark inside brackets ends the word before it", "Quote the text.");
}

export function missingColon(range: SourceRange, written: string): Diagnostic {
  const hint = "Put a colon and a space behind it if it is a key, or indent it under what it belongs to.";
  return refused(range, `A key is expected here, but no colon follows ${quoteText(written)}`, hint);
}

export function missingDash(range: SourceRange): Diagnostic {
  return refused(
    range,
    "This list goes on with something that is no item of it",
    "Start the line with `- `, or indent it differently.",
  );
}

export function wrongIndentation(range: SourceRange): Diagnostic {
  return refused(
    range,
    "The indentation of this line fits nothing above it",
    "Align it with the lines that it belongs to.",
  );
}

export function mappingInsideLine(range: SourceRange, written: string): Diagnostic {
  const hint =
    "Quote the text if the colon belongs to it; otherwise put the key on a line of its own, or a comma before it inside brackets.";
  return refused(range, `YAML takes ${quoteText(written)} for a second key in the same place`, hint);
}

export function misplacedDash(range: SourceRange): Diagnostic {
  const hint =
    "Start the list on a line of its own below its key, or write it in [ ]; quote the text if the dash belongs to it.";
  return refused(range, "A dash cannot start a list item here", hint);
}

export function keyBelowValue(range: SourceRange): Diagnostic {
  const hint = "Indent it like the keys that it belongs to, or take the value off the line above.";
  return refused(range, "The line above already has a value, so no key can be indented below it", hint);
}

export function multilineKey(range: SourceRange, written: string): Diagnostic {
  const message = `No colon follows ${quoteText(written)} on its line, so YAML takes it and the next line for one key`;
  return refused(
    range,
    message,
    "Put a colon and a space behind it if it is a key, or indent it under what it belongs to.",
  );
}

export function textAfterQuote(range: SourceRange, written: string): Diagnostic {
  const hint = "Quote the whole text; double a single quote inside single quotes, or use double quotes around it.";
  return refused(range, `The text ends with the quote before ${quoteText(written)}`, hint);
}

export function missingSpace(range: SourceRange): Diagnostic {
  return refused(range, "A space is missing behind this colon", "Put a space behind the colon.");
}

export function explicitKeyInsideLine(range: SourceRange): Diagnostic {
  return refused(range, "`? ` cannot stand here", "Quote the text if the question mark belongs to it.");
}

export function contentOnMarkerLine(range: SourceRange): Diagnostic {
  return refused(range, "A mapping or a list cannot start on the line of `---`", "Move it to the next line.");
}

export function longKey(range: SourceRange): Diagnostic {
  return refused(range, "A key can have no more than 1,024 characters", "Shorten the key.");
}

export function badStart(range: SourceRange, character: string): Diagnostic {
  return refused(range, `Text without quotes cannot start with ${character}`, "Quote it.");
}

export function badEscape(range: SourceRange, escape: string): Diagnostic {
  const hint = "Write two backslashes for a backslash, or use single quotes.";
  return refused(range, `${escape} is no escape sequence that YAML knows`, hint);
}

export function badAnchorName(range: SourceRange, written: string): Diagnostic {
  const kind = written.startsWith("*") ? "an alias" : "an anchor";
  const hint = "Quote it if it is text; a name has only letters from A to Z, digits, - and _.";
  return refused(range, `YAML takes ${quoteText(written)} for ${kind}, which cannot have this name`, hint);
}

export function badBlockHeader(range: SourceRange, indicator: string): Diagnostic {
  return refused(
    range,
    `Nothing but a comment can follow ${indicator} on its line`,
    "Start the text on the next line, indented.",
  );
}

export function wrongBlockIndentation(range: SourceRange): Diagnostic {
  return refused(
    range,
    "This line is indented too little for the text above it",
    "Indent all lines of the text alike.",
  );
}

export function unexpected(range: SourceRange, written: string): Diagnostic {
  const message = written === "" ? "Something unexpected stands here" : `${quoteText(written)} is unexpected here`;
  return refused(range, message, "Check the lines above it, or quote the text.");
}

export function badProperties(range: SourceRange, written: string): Diagnostic {
  return refused(
    range,
    `${quoteText(written)} cannot stand here`,
    "Put one anchor and one tag at most right before the value.",
  );
}

export function propertiesOnAlias(range: SourceRange): Diagnostic {
  return refused(
    range,
    "An alias cannot have an anchor or a tag of its own",
    "Delete the anchor or the tag before it.",
  );
}

export function secondDocument(range: SourceRange): Diagnostic {
  return refused(range, "A second document starts here, and Launchpad reads only files with one", "Keep one document.");
}

export function endBeforeStart(range: SourceRange): Diagnostic {
  return refused(range, "`...` ends a document before one has started", "Delete the line.");
}

export function missingDocumentStart(range: SourceRange): Diagnostic {
  return refused(range, "No `---` follows this directive", "Put a line with `---` below it, or delete it.");
}

export function badDirective(range: SourceRange, written: string): Diagnostic {
  return refused(range, `${quoteText(written)} is not a directive that YAML knows`, "Delete the line.");
}

export function repeatedDirective(range: SourceRange, name: string): Diagnostic {
  return refused(range, `The directive %${name} stands here a second time`, "Delete the line.");
}

export function incompatibleVersion(range: SourceRange, version: string): Diagnostic {
  return refused(range, `Launchpad reads YAML 1.1, not ${version}`, "Delete the line.");
}

export function nestedTooDeeply(range: SourceRange, limit: number): Diagnostic {
  return refused(
    range,
    `More than ${limit} lists and mappings within one another are too many for Launchpad`,
    "Nest less deeply.",
  );
}

export function unsureLayout(range: SourceRange): Diagnostic {
  return createDiagnostic("yaml-unsure", range, "Flightplan cannot be sure to read this as Launchpad does", {
    hint: "Write it in a simpler way: on one line, indented below its key.",
  });
}

/** Text in a message: its first line, cut, in code quotes. */
export function quoteText(written: string): string {
  const [line = ""] = written.trim().split("\n");
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}
