/**
 * How PyYAML reads what the `yaml` package takes for an anchor or an alias: as a whole, as a name with a colon behind it
 * (`{*key: 1}`), not at all, or as a name and something that would have to be cut anew (`{*key:1}`).
 */
export type AnchorCut = "whole" | "before-colon" | "refused" | "unsure";

/** `next` is the character behind `written`, empty at the end; `inFlow` tells whether brackets are open. */
export function cutAnchor(written: string, next: string, inFlow: boolean): AnchorCut {
  const [name] = /^.[0-9A-Za-z_-]*/.exec(written) ?? [""];
  const rest = written.slice(name.length);
  if (name.length < 2) return "refused";
  if (rest === "") return next === "[" || next === "{" ? "refused" : "whole";
  if (rest === ":") return "before-colon";
  return inFlow && (rest.startsWith(":") || rest.startsWith("?")) ? "unsure" : "refused";
}
