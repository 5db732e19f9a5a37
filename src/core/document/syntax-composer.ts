import { Composer, type CST, type ParsedNode, Parser, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkEntries } from "./check-entries.ts";
import { explainFirst } from "./explain-complaint.ts";
import { type ParserState, stateOf } from "./parser-state.ts";

/** The structure of the one document of a text, before anything in it has a meaning. */
export interface Syntax {
  /** Null for a text without a document. */
  readonly contents: ParsedNode | null;
  /** The columns of the block collections around block scalars, by where the scalars start. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Makes a document of lexemes, with the `yaml` package's parser and composer. */
export class SyntaxComposer {
  private readonly text: string;
  private readonly parser = new Parser();
  private readonly state: ParserState = stateOf(this.parser);
  private readonly composer = new Composer({
    schema: "failsafe",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  private first: { readonly contents: ParsedNode | null; readonly errors: readonly YAMLError[] } | null = null;
  private columns: ReadonlyMap<number, number> | null = null;
  private entryComplaint: Diagnostic | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** How many collections are open. */
  get depth(): number {
    return this.parser.stack.length;
  }

  feed(lexeme: string): void {
    for (const token of this.parser.next(lexeme)) this.compose(token);
  }

  /** Feeds the text of a scalar, without the sign that the package's lexer puts before it. */
  feedScalar(text: string): void {
    this.state.atNewLine = false;
    this.state.atScalar = true;
    this.state.type = "scalar";
    this.feed(text);
  }

  /** Leaves out so many characters, which the parser need not see. */
  skip(length: number): void {
    this.parser.offset += length;
  }

  finish(): Syntax {
    for (const token of this.parser.end()) this.compose(token);
    for (const document of this.composer.end(true, this.text.length)) this.first ??= document;
    return { contents: this.first?.contents ?? null, columns: this.columns ?? new Map() };
  }

  /** What the package, and what only PyYAML complains of first; to be asked after the end. */
  complaints(): readonly Diagnostic[] {
    const explained = explainFirst(this.first?.errors ?? [], this.text);
    return [this.entryComplaint, explained].filter((diagnostic) => diagnostic !== null);
  }

  private compose(token: CST.Token): void {
    if (token.type === "document") {
      this.columns ??= checkEntries(this.text, token.value, (diagnostic) => {
        this.entryComplaint ??= diagnostic;
      });
    }
    for (const document of this.composer.next(token)) this.first ??= document;
  }
}
