/** What the `yaml` package's parser keeps between two lexemes, as far as the sign of a scalar changes it. */
export interface ParserState {
  /** Whether only indentation came on the line so far. */
  atNewLine: boolean;
  /** Whether the next lexeme is the text of a scalar. */
  atScalar: boolean;
  type: string;
}

/** The state of a parser; throws where the package keeps it otherwise. */
export function stateOf(parser: object): ParserState {
  if (!isParserState(parser)) throw new Error("The parser of `yaml` keeps its state in a way that this does not know.");
  return parser;
}

function isParserState(parser: object): parser is ParserState {
  return ["atNewLine", "atScalar", "type"].every((field) => field in parser);
}
