import type { ListTree, MappingTree, Tree, TreePair } from "./text-tree.ts";

/**
 * Writes a tree as YAML, in block or flow style, with all kinds of quotes, comments, blank lines, anchors and aliases. The
 * numbers choose among the ways to write each part, one after the other and from the start again; they never change what the
 * text means.
 */
export function writeTree(tree: Tree, choices: readonly number[], tags: "tags" | "no tags" = "tags"): string {
  return new TreeWriter(choices, tags === "tags").document(tree);
}

const safeWord = /^[a-z][a-z0-9._+-]*$/;
const notText = /^(?:y|n|yes|no|on|off|true|false|null)$/;

class TreeWriter {
  private readonly choices: readonly number[];
  private readonly hasTags: boolean;
  private at = 0;
  private readonly anchors = new Map<Tree, string>();

  constructor(choices: readonly number[], hasTags: boolean) {
    this.choices = choices;
    this.hasTags = hasTags;
  }

  document(tree: Tree): string {
    const start = this.pick(6) === 0 ? "---\n" : "";
    if (tree.kind === "mapping" && tree.pairs.length > 0) return start + this.pairs(tree, 0);
    if (tree.kind === "list" && tree.items.length > 0) return start + this.items(tree, 0);
    return `${start}${this.inFlow(tree, 0)}\n`;
  }

  /** A number below `count`. */
  private pick(count: number): number {
    const choice = this.choices[this.at % this.choices.length] ?? 0;
    this.at += 1;
    return (choice + this.at) % count;
  }

  private pairs({ pairs }: MappingTree, indent: number): string {
    return pairs.map((pair) => this.pair(pair, indent)).join("");
  }

  private pair({ key, value }: TreePair, indent: number): string {
    const start = this.gap(indent) + " ".repeat(indent);
    if (key.kind === "merge") return `${start}<<:${this.value(value, indent)}`;
    const written = this.scalar(key);
    if (this.pick(24) === 0) return `${start}? ${written}\n${" ".repeat(indent)}:${this.value(value, indent)}`;
    return `${start}${written}:${this.value(value, indent)}`;
  }

  private items({ items }: ListTree, indent: number): string {
    return items.map((item) => `${this.gap(indent)}${" ".repeat(indent)}-${this.item(item, indent)}`).join("");
  }

  /** What stands behind a dash. */
  private item(tree: Tree, indent: number): string {
    const isCompact = tree.kind === "mapping" && tree.pairs.length > 0 && !this.anchors.has(tree) && this.pick(3) > 0;
    if (!isCompact) return this.value(tree, indent);
    const written = this.pairs(tree, indent + 2).replace(/^(?: *(?:#.*)?\n)*/, "");
    return ` ${written.trimStart()}`;
  }

  /** What stands behind a colon or a dash in column `indent`, with the line break at its end. */
  private value(tree: Tree, indent: number): string {
    const alias = this.anchors.get(tree);
    if (alias !== undefined) return ` *${alias}${this.comment()}\n`;
    const anchor = this.anchor(tree);
    if (tree.kind === "text" && tree.text.includes("\n")) return `${anchor}${this.blockText(tree.text, indent)}`;
    if (tree.kind === "text" || tree.kind === "odd") return `${anchor} ${this.scalar(tree)}${this.comment()}\n`;
    const isEmpty = tree.kind === "list" ? tree.items.length === 0 : tree.pairs.length === 0;
    if (isEmpty || this.pick(3) === 0) return `${anchor} ${this.inFlow(tree, indent)}${this.comment()}\n`;
    const inside = indent + (this.pick(4) === 0 ? 4 : 2);
    return `${anchor}${this.comment()}\n${tree.kind === "list" ? this.items(tree, inside) : this.pairs(tree, inside)}`;
  }

  /** Names a collection for later; only one whose contents are written at once can be referred to. */
  private anchor(tree: Tree): string {
    if (tree.kind === "text" || tree.kind === "odd" || this.pick(3) > 0) return "";
    const name = `a${this.anchors.size + 1}`;
    this.anchors.set(tree, name);
    return ` &${name}`;
  }

  private blockText(written: string, indent: number): string {
    const lines = written.replace(/\n$/, "").split("\n");
    const header = `${this.pick(2) === 0 ? "|" : ">"}${written.endsWith("\n") ? "" : "-"}`;
    return ` ${header}${this.comment()}\n${lines.map((line) => `${" ".repeat(indent + 2)}${line}\n`).join("")}`;
  }

  private inFlow(tree: Tree, indent: number): string {
    if (tree.kind === "text" || tree.kind === "odd") return this.scalar(tree);
    const lineBreak = this.pick(9) === 0 ? `\n${" ".repeat(indent + 2)}` : "";
    if (tree.kind === "list") {
      const items = tree.items.map((item) => this.inFlow(item, indent));
      return `[${lineBreak}${items.join(`, ${lineBreak}`)}${items.length > 0 && this.pick(8) === 0 ? "," : ""}]`;
    }
    const pairs = tree.pairs.map(({ key, value }) => {
      const written = key.kind === "merge" ? "<<" : this.scalar(key);
      return `${written}: ${this.inFlow(value, indent)}`;
    });
    return `{${lineBreak}${pairs.join(`, ${lineBreak}`)}}`;
  }

  private scalar(tree: Tree): string {
    if (tree.kind === "odd") return tree.written;
    if (tree.kind !== "text") return "";
    const { text } = tree;
    const style = this.pick(5);
    if (safeWord.test(text) && !notText.test(text) && style > 1)
      return style === 2 && this.hasTags ? `!!str ${text}` : text;
    if (style === 0 && !text.includes("\n")) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  }

  private comment(): string {
    return this.pick(8) === 0 ? " # a note: [not, read" : "";
  }

  /** Blank lines and comments, however they are indented. */
  private gap(indent: number): string {
    const form = this.pick(12);
    if (form === 0) return "\n";
    if (form === 1) return "# - a note\n";
    return form === 2 ? `${" ".repeat(indent)}# a: note\n` : "";
  }
}
