import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { badDirective, incompatibleVersion, repeatedDirective } from "../diagnostics/yaml-messages.ts";

/** Checks the directives (`%YAML`, `%TAG`) of one document as PyYAML does, in their order; unknown ones it ignores. */
export function createDirectiveCheck(): (source: string, from: number) => Diagnostic | null {
  const seen = new Set<string>();

  return function checkDirective(source, from) {
    const range = { from, to: from + source.length };
    const [, name = "", value = ""] = /^%([0-9A-Za-z_-]*)(?: +(.*))?$/.exec(source) ?? [];
    if (name === "") return badDirective(range, source);
    if (name !== "YAML" && name !== "TAG") return null;
    const match =
      name === "YAML"
        ? /^(\d+)\.\d+$/.exec(value)
        : /^(!(?:[0-9A-Za-z_-]*!)?) +[\w\-;/?:@&=+$,.!~*'()[\]%]+$/.exec(value);
    if (match === null) return badDirective(range, source);
    const [, subject = ""] = match;
    const directive = name === "YAML" ? name : `${name} ${subject}`;
    if (seen.has(directive)) return repeatedDirective(range, directive);
    seen.add(directive);
    return name === "YAML" && Number(subject) !== 1 ? incompatibleVersion(range, value) : null;
  };
}
