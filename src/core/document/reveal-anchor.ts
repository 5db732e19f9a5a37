import type { Scalar } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { badProperties } from "../diagnostics/yaml-messages.ts";

/** The name of the alias that `shapeText` gave to the package as a word; null for any other scalar. */
export function revealAlias(node: Scalar.Parsed, text: string): string | null {
  return isWordFor("*", node, text) ? text.slice(node.range[0] + 1, node.range[1]) : null;
}

/** Gives a word that `shapeText` made of an anchor and what follows it (`&a:b`) its anchor back. */
export function revealAnchor(node: Scalar.Parsed, text: string, report: Report): void {
  if (!isWordFor("&", node, text)) return;
  const [from, to, end] = node.range;
  const [anchor = "", name = ""] = /^&([0-9A-Za-z_-]+)/.exec(text.slice(from, to)) ?? [];
  const contents = from + anchor.length;
  const startsKey = /^\?(?:[ \n\u0085\u2028\u2029]|$)/.test(text.slice(contents, to));
  if (startsKey || node.anchor !== undefined) report(badProperties({ from, to: contents }, anchor));
  node.anchor = name;
  node.range = [contents, to, end];
}

function isWordFor(sign: string, node: Scalar.Parsed, text: string): boolean {
  return node.type === "PLAIN" && text.startsWith(sign, node.range[0]);
}
