import { pipelineName } from "./file-candidate.ts";

/** How a file whose name begins with a dot is seen in the system's dialog; null where such files are not hidden, or always are. */
export function hiddenFilesHint(): string | null {
  const { platform, userAgent } = navigator;
  if (platform.startsWith("Mac") && navigator.maxTouchPoints < 2) return hint("⌘+Shift+.");
  if (platform.startsWith("Linux") && !userAgent.includes("Android")) return hint("Ctrl+H");
  return null;
}

function hint(keys: string): string {
  return `${pipelineName} is hidden there until ${keys} is pressed.`;
}
