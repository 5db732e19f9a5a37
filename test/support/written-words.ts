import { parseSync, Visitor } from "vite";
import type { TextFile } from "./house-rules.ts";

/** A piece of text in a source file that somebody may read: a string, a part of a template, text between tags. */
export interface WrittenWords {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
}

/** The pieces of a module's text, whatever they are for; what stands in types and imports has nothing to say to anybody. */
export function writtenWords({ path, text }: TextFile): readonly WrittenWords[] {
  const found: WrittenWords[] = [];
  const imported = new Set<number>();
  const add = (start: number, words: string) => {
    if (!imported.has(start)) found.push({ path, line: text.slice(0, start).split("\n").length, words });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => void imported.add(source.start),
    ImportExpression: ({ source }) => void imported.add(source.start),
    Literal: ({ start, value }) => {
      if (typeof value === "string") add(start, value);
    },
    TemplateElement: ({ start, value }) => add(start, value.cooked ?? value.raw),
    JSXText: ({ start, value }) => add(start, value.replaceAll(/\s+/g, " ").trim()),
  }).visit(parseSync(path, text).program);
  return found;
}
