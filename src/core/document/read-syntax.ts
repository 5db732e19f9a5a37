import { Composer, Lexer, type ParsedNode, Parser, type YAMLError } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nestedTooDeeply, unsureLayout } from "../diagnostics/yaml-messages.ts";
import { createTabCheck } from "./check-tabs.ts";
import { depthLimit } from "./depth-limit.ts";
import { explainFirst } from "./explain-complaint.ts";
import { LexemeFilter } from "./lexeme-filter.ts";
import { shapeText } from "./shape-text.ts";
import { type Complain, type SyntaxComplaint, selectComplaints } from "./syntax-complaint.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

/** The structure of the one document of a text, before anything in it has a meaning. */
export interface Syntax {
  /** Null for a text without a document. */
  readonly contents: ParsedNode | null;
}

/** How often a text may be read anew for each of its characters, and how many characters at least. */
const effort = 4;
const leastEffort = 500_000;

/** Reads the structure of a text with the `yaml` package; null, and reported, where PyYAML would refuse it. */
export function readSyntax(text: string, report: Report): Syntax | null {
  let shape = shapeText(text);
  let spent = 0;
  for (;;) {
    const pass = withoutStackTraces(() => readShape(text, shape));
    spent += pass.read;
    if (pass.straightened === null) {
      for (const diagnostic of selectComplaints(pass.complaints, text)) report(diagnostic);
      return pass.complaints.length === 0 ? { contents: pass.contents } : null;
    }
    if (spent > effort * text.length + leastEffort) {
      report(unsureLayout({ from: pass.read, to: pass.read }));
      return null;
    }
    shape = pass.straightened;
  }
}

interface Pass {
  readonly contents: ParsedNode | null;
  readonly complaints: readonly SyntaxComplaint[];
  readonly read: number;
  /** The text to read instead, where some lines must be put on one. */
  readonly straightened: string | null;
}

function readShape(text: string, shape: string): Pass {
  const complaints: SyntaxComplaint[] = [];
  const complain: Complain = (kind, diagnostic) => complaints.push({ kind, diagnostic });
  const tabs = text.includes("\t") ? createTabCheck(text) : null;
  const parser = new Parser();
  const composer = new Composer({
    schema: "failsafe",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const documents: { readonly contents: ParsedNode | null; readonly errors: readonly YAMLError[] }[] = [];

  function feed(lexeme: string): void {
    for (const token of parser.next(lexeme)) {
      for (const document of composer.next(token)) documents.push(document);
    }
  }

  function skip(length: number): void {
    parser.offset += length;
  }

  const filter = new LexemeFilter({ text, shape, tabs, complain, feed, skip });
  for (const lexeme of new Lexer().lex(shape)) {
    const answer = filter.accept(lexeme);
    if (answer === "unsure")
      return { contents: null, complaints: complaints.slice(-1), read: filter.offset, straightened: null };
    if (answer === "end") break;
    if (answer !== "next") return { contents: null, complaints, read: filter.offset, ...answer };
    if (parser.stack.length > depthLimit + 3) {
      complain("structure", nestedTooDeeply({ from: filter.offset - 1, to: filter.offset }, depthLimit));
      break;
    }
  }
  filter.end();
  for (const token of parser.end()) for (const document of composer.next(token)) documents.push(document);
  for (const document of composer.end(true, shape.length)) documents.push(document);

  for (const diagnostic of tabs?.diagnose() ?? []) complain("local", diagnostic);
  const explained = explainFirst(documents[0]?.errors ?? [], text);
  if (explained !== null) complain("structure", explained);
  return { contents: documents[0]?.contents ?? null, complaints, read: shape.length, straightened: null };
}
