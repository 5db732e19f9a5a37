import { lexer, type Token } from "marked";
import type { Output } from "./every-form.ts";
import { elementsOf, readXml } from "./read-xml.ts";

/** What moves a cursor, colours, rings, or turns the words behind it round; of the controls only the line feed is a character. */
const commanding = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** What an SVG of ours is made of. */
const elements = new Set("svg title desc defs style pattern g path rect text tspan a".split(" "));
/** What may run, fetch or show something else than what was drawn. */
const livelyAttribute = /^(on.*|src|srcdoc|xlink:.*|xml:(?!space).*|formaction|begin|to|values|from|class)$/;

/** What Markdown of ours is made of. */
const tokens = new Set(
  "heading paragraph text strong em list list_item codespan code br space escape link html".split(" "),
);
/** The only HTML of ours, around the file of a comment. */
const ownHtml = /^(<details>\n<summary>\.launchpad\.yaml<\/summary>|<\/details>)\s*$/;

/** What is wrong with an output that hostile words went into, a sentence each. */
export function outputFaults({ kind, text }: Output): readonly string[] {
  // The file itself stands in a comment as it is, between its fences.
  const own = kind === "markdown" ? text.replace(/^(`{3,})yaml\n[^]*?\n\1$/m, "") : text;
  const faults = [...findCommanding(own)];
  switch (kind) {
    case "svg":
      return [...faults, ...svgFaults(text)];
    case "markdown":
      return [...faults, ...lineFaults(own), ...markdownFaults(text)];
    case "mermaid":
      return [...faults, ...lineFaults(text), ...mermaidFaults(text)];
    case "json":
      return [...faults, ...jsonFaults(text)];
    case "text":
      return [...faults, ...lineFaults(text)];
    case "table":
      return tableFaults(text);
  }
}

/** What a terminal would obey, or what would turn the words behind it round. */
export function findCommanding(text: string): readonly string[] {
  const found = commanding.exec(text);
  if (!found) return [];
  const around = JSON.stringify(text.slice(Math.max(0, found.index - 30), found.index + 10));
  return [`U+${found[0].charCodeAt(0).toString(16)} in ${around}`];
}

/** No line of ours begins with what stands behind a line break of somebody's word. */
function lineFaults(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (/^[ >#*-]*INJECTED/.test(line) ? [`a line of its own: ${line}`] : []));
}

function svgFaults(text: string): readonly string[] {
  const faults: string[] = [];
  for (const { name, attributes } of elementsOf(readXml(text))) {
    if (!elements.has(name)) faults.push(`an element ${name}`);
    for (const [attribute, value] of attributes) {
      if (livelyAttribute.test(attribute)) faults.push(`an attribute ${attribute}`);
      if (attribute === "href" && !/^https?:\/\//.test(value)) faults.push(`a link to ${value}`);
      if (attribute !== "xmlns" && attribute !== "href" && /:\/\/|url\((?!#)/.test(value))
        faults.push(`a fetched ${value}`);
    }
  }
  return faults;
}

function markdownFaults(text: string): readonly string[] {
  const faults: string[] = [];
  walk(lexer(text, { gfm: true }), (token) => {
    if (!tokens.has(token.type)) faults.push(`a ${token.type}: ${token.raw.slice(0, 80)}`);
    if (token.type === "html" && !ownHtml.test(token.raw)) faults.push(`HTML: ${token.raw.slice(0, 80)}`);
    if (token.type === "link" && !/^https?:\/\//.test(String(token["href"]))) faults.push(`a link to ${token["href"]}`);
    // A comment on a merge proposal would tell people, or close issues.
    if (token.type === "text" && !token["tokens"] && /(?<![\w`])@\w|(?<!&)#\d|\bGH-\d/.test(token["text"])) {
      faults.push(`a mention: ${token.raw.slice(0, 80)}`);
    }
  });
  return faults;
}

function walk(list: readonly Token[], visit: (token: Token) => void): void {
  for (const token of list) {
    visit(token);
    if ("tokens" in token && token.tokens) walk(token.tokens, visit);
    if (token.type === "list") walk(token["items"], visit);
  }
}

/** One statement a line, of ours only: words stand in quotes, as entities. */
function mermaidFaults(text: string): readonly string[] {
  const statement =
    /^ *(flowchart TB|direction LR|end|(subgraph )?n\d+\["(?:<br>|#\d+;|[^"#<>\\`{}[\]|%;])*"\]|n\d+ (-- if all succeed -->|-\. cannot wait \.->) n\d+|classDef \w+ [\w:,. -]+|class [\dn,]+ \w+|%% [^{}]*|---|title: ".*"|)$/u;
  return text.split("\n").flatMap((line) => (statement.test(line) ? [] : [`a statement ${line.slice(0, 120)}`]));
}

function jsonFaults(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** No cell begins with what a spreadsheet computes. */
function tableFaults(text: string): readonly string[] {
  const found = /(^|,|\r\n)"?[=+\-@\t\r]/.exec(text);
  return found ? [`a formula: ${text.slice(found.index, found.index + 40)}`] : [];
}
