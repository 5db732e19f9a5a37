/** What the `yaml` package's lexer puts before the first lexeme of a document. */
export const documentLexeme = "\u0002";

/** What stood before a lexeme, as far as it decides how that one is read. */
export class LexemePlace {
  /** Only indentation and indicators so far on this line: spaces count. */
  atLineStart = true;
  /** Behind an anchor, an alias or a tag, where the `yaml` package asks for a space. */
  afterProperty = false;
  /** Behind the last indicator, anchor or tag if nothing but spaces, line ends and comments came since. */
  indicatorEnd: number | null = null;
  /** Where the first comment with a line of its own stands between the last indicator and its value. */
  commentStart: number | null = null;

  /** Goes past a lexeme that is neither a scalar nor blank and ends at `end`. */
  pass(lexeme: string, end: number): void {
    const first = lexeme.charAt(0);
    if ("-?:&!".includes(first) && lexeme !== "---") this.indicatorEnd = end;
    else if (!"\n#|>".includes(first)) this.indicatorEnd = null;
    if (first === "#" && this.atLineStart && this.indicatorEnd !== null) this.commentStart ??= end - lexeme.length;
    else if (!"\n#&!".includes(first)) this.commentStart = null;
    this.afterProperty = "&!*".includes(first);
    this.atLineStart = first === "\n" || first === documentLexeme || (this.atLineStart && "-?:".includes(first));
  }

  /** Goes past the text of a scalar. That of a block scalar ends with its last line. */
  passScalar(kind: "word" | "block"): void {
    this.atLineStart = kind === "block";
    this.afterProperty = false;
    this.indicatorEnd = null;
    this.commentStart = null;
  }
}
