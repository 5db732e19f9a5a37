import type { SchemaType } from "../lpci/schema-types.ts";

/** What is inserted for a choice, and where the caret goes in it. */
export interface Written {
  readonly insert: string;
  readonly caret: number;
}

/**
 * A key as one goes on writing it: its colon, and what begins its value. Nothing that is inserted has to be taken away again.
 *
 * @param column of the key, or null in brackets
 */
export function writeKey(name: string, type: SchemaType, column: number | null): Written {
  const [before, after] = column === null ? inBrackets(type) : inBlock(type, column);
  const start = `${name}:${before}`;
  return { insert: start + after, caret: start.length };
}

/** What stands before and behind the caret. */
type Continuation = readonly [before: string, after: string];

function inBrackets(type: SchemaType): Continuation {
  switch (shapeOf(type)) {
    case "list":
    case "short-list":
      return [" [", "]"];
    case "mapping":
      return [" {", "}"];
    case "word":
      return [" ", ""];
  }
}

function inBlock(type: SchemaType, column: number): Continuation {
  const deeper = `\n${" ".repeat(column + 2)}`;
  switch (shapeOf(type)) {
    case "list":
      return [`${deeper}- `, ""];
    case "short-list":
      return [" [", "]"];
    case "mapping":
      return [deeper, ""];
    case "word":
      return [" ", ""];
  }
}

/** How a value is mostly written: lists of a few known names go on one line. */
function shapeOf(type: SchemaType): "word" | "list" | "short-list" | "mapping" {
  switch (type.kind) {
    case "list":
      return isShort(type.items) ? "short-list" : "list";
    case "dictionary":
    case "object":
      return "mapping";
    case "either":
      return type.of[0] ? shapeOf(type.of[0]) : "word";
    case "string":
    case "text":
    case "boolean":
    case "enumeration":
    case "path":
    case "duration":
    case "url":
    case "anything":
      return "word";
  }
}

function isShort(items: SchemaType): boolean {
  return items.kind === "enumeration" || (items.kind === "string" && items.names === "architecture");
}
