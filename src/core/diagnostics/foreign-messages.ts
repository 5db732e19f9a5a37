import type { Fix, TextEdit } from "./diagnostic.ts";

/** What the parts of another program's file are here; `command` is the first one found in it. */
export function foreignHint(kind: string, command: string): string {
  return (
    `This looks like ${kind}. Flightplan reads \`.launchpad.yaml\`: there each job stands under \`jobs\` with \`series\`, ` +
    `\`architectures\` and \`run\` (here \`run: ${shorten(command)}\`), and \`pipeline\` names the jobs in order. ` +
    "Press “Start from this” to replace the text by such a file, or start from an example."
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
