import type { ScalarTag } from "./resolve-tag.ts";

/** The tag of a node, as far as PyYAML's `safe_load` knows it. */
export type NodeTag =
  | { readonly kind: "none" }
  /** `!`: read as if it were plain, even in quotes. */
  | { readonly kind: "non-specific" }
  | { readonly kind: "scalar"; readonly tag: ScalarTag }
  | { readonly kind: "collection"; readonly tag: "map" | "seq" | "set" | "omap" | "pairs" }
  | { readonly kind: "unknown" };

const noTag: NodeTag = { kind: "none" };
const prefix = "tag:yaml.org,2002:";
const scalarTags: ReadonlySet<string> = new Set([
  "null",
  "bool",
  "int",
  "float",
  "timestamp",
  "str",
  "binary",
  "merge",
  "value",
]);
const collectionTags: ReadonlySet<string> = new Set(["map", "seq", "set", "omap", "pairs"]);

export function readTag(written: string | undefined): NodeTag {
  if (written === undefined) return noTag;
  if (written === "!") return { kind: "non-specific" };
  if (!written.startsWith(prefix)) return { kind: "unknown" };
  const tag = written.slice(prefix.length);
  if (isScalarTag(tag)) return { kind: "scalar", tag };
  return isCollectionTag(tag) ? { kind: "collection", tag } : { kind: "unknown" };
}

function isScalarTag(tag: string): tag is ScalarTag {
  return scalarTags.has(tag);
}

function isCollectionTag(tag: string): tag is "map" | "seq" | "set" | "omap" | "pairs" {
  return collectionTags.has(tag);
}
