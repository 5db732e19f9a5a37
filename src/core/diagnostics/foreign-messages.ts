import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Fix, TextEdit } from "./diagnostic.ts";

/** What the parts of another program's file are here; `command` is the first one found in it. */
export function foreignHint(kind: string, command: string): string {
  return (
    `This looks like ${kind}. In a \`.launchpad.yaml\` each job stands under \`jobs\` with \`series\`, \`architectures\` and ` +
    `\`run\` (here \`run: ${shorten(command)}\`), and \`pipeline\` names the jobs in order. Press “Start from this” to ` +
    "write one from it, or start from an example."
  );
}

/** For what else is missing in the same file. */
export function foreignHintAgain(): string {
  return "“Start from this” writes it too.";
}

export function startFromThis(edit: TextEdit): Fix {
  return { kind: "start-over", title: "Start from this", edits: [edit] };
}

function shorten(command: string): string {
  const [line = ""] = command.trim().split("\n");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line.replaceAll("`", "'");
}

export function codeFence(range: SourceRange, edits: readonly TextEdit[]): Diagnostic {
  const title = edits.length > 1 ? "Delete the fences" : "Delete the fence";
  return createDiagnostic("yaml-syntax", range, "This line is a code fence of Markdown, not YAML", {
    hint: "Delete it, and the one that closes it.",
    fixes: [{ kind: "delete-characters", title, edits }],
  });
}

export function gitConflict(range: SourceRange): Diagnostic {
  return createDiagnostic("yaml-syntax", range, "This line is the mark of a conflict that git could not merge", {
    hint: "Keep the lines of one side; delete those of the other and the marks `<<<<<<<`, `=======` and `>>>>>>>`.",
  });
}

export function unusualSpace(range: SourceRange, space: string, edits: readonly TextEdit[]): Diagnostic {
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `The space here is U+${code}, which YAML takes for a letter: use plain spaces`;
  const title = edits.length > 1 ? "Replace all such spaces" : "Replace it with a plain space";
  return createDiagnostic("yaml-syntax", range, message, {
    hint: "Replace it with a plain space; such ones come along from web pages.",
    fixes: [{ kind: "replace-value", title, edits }],
  });
}
