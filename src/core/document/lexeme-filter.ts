import {
  badAnchorName,
  badBlockHeader,
  questionMarkInFlow,
  unclosedQuote,
  unsureLayout,
} from "../diagnostics/yaml-messages.ts";
import { unknownTag } from "../diagnostics/yaml-value-messages.ts";
import { blankComments } from "./blank-comments.ts";
import { type BracketCheck, createBracketCheck } from "./check-brackets.ts";
import { createMarkerCheck, type MarkerCheck } from "./check-markers.ts";
import { checkQuoted } from "./check-quoted.ts";
import type { TabCheck } from "./check-tabs.ts";
import { cutAnchor } from "./cut-anchor.ts";
import { documentLexeme, LexemePlace } from "./lexeme-place.ts";
import { straightenFlow } from "./straighten-flow.ts";
import { straightenHeader } from "./straighten-header.ts";
import type { Complain } from "./syntax-complaint.ts";
import type { SyntaxComposer } from "./syntax-composer.ts";

/** What the `yaml` package's lexer puts before a plain scalar or the text of a block scalar. */
const scalarLexeme = "\u001F";
/** What it puts where it gives up a flow collection. */
const flowGivenUp = "\u0018";

/** How to go on after a lexeme: with the next one, not at all, or anew with lines straightened. */
export type FilterAnswer = "next" | "end" | "unsure" | { readonly straightened: string };

/** What a filter works between. */
export interface FilterSurroundings {
  readonly text: string;
  /** The text as `shapeText` and straightening left it. */
  readonly shape: string;
  /** Null where the text has no tab. */
  readonly tabs: TabCheck | null;
  readonly complain: Complain;
  /** Takes the lexemes to the `yaml` package's parser. */
  readonly composer: SyntaxComposer;
}

/**
 * Stands between the `yaml` package's lexer and its parser. It passes the lexemes on as PyYAML would have cut them, and
 * complains of what only PyYAML refuses: tabs, names of anchors, further documents, question marks in brackets.
 */
export class LexemeFilter {
  /** How many characters have been read. */
  offset = 0;
  private readonly to: FilterSurroundings;
  private readonly composer: SyntaxComposer;
  private readonly markers: MarkerCheck;
  private readonly brackets: BracketCheck;
  private readonly place = new LexemePlace();
  private expectsScalar = false;
  private afterBlockHeader = false;
  private afterDash = false;
  /** Once there is a complaint, straightening lines can save nothing. */
  private refused = false;
  constructor(surroundings: FilterSurroundings) {
    const complain: Complain = (kind, diagnostic) => {
      if (kind === "local" || !this.refused) surroundings.complain(kind, diagnostic);
      this.refused = true;
    };
    this.to = { ...surroundings, complain };
    this.composer = surroundings.composer;
    this.markers = createMarkerCheck(complain);
    this.brackets = createBracketCheck(complain);
  }

  accept(lexeme: string): FilterAnswer {
    const from = this.offset;
    if (this.expectsScalar) {
      this.expectsScalar = false;
      this.offset += lexeme.length;
      return this.acceptScalar(lexeme, from);
    }
    if (this.markers.see(lexeme, from) === "second document") return "end";
    if (lexeme === scalarLexeme) {
      this.expectsScalar = true;
      return "next";
    }
    if (lexeme === flowGivenUp) return this.giveUpFlow();
    if (lexeme !== documentLexeme) this.offset += lexeme.length;
    if (this.afterBlockHeader) this.checkAfterBlockHeader(lexeme, from);
    this.afterDash = false;
    return this.acceptOther(lexeme, from);
  }

  end(): void {
    this.brackets.abandon();
    this.markers.end();
  }

  private acceptScalar(text: string, from: number): FilterAnswer {
    if (this.afterBlockHeader) {
      this.afterBlockHeader = false;
      return this.feedScalar(text, "block");
    }
    if (this.afterDash && text === "") return "next";
    this.to.tabs?.note(text, from);
    return this.brackets.depth > 0 ? this.acceptFlowWord(text, from) : this.acceptWord(text, from);
  }

  private acceptWord(text: string, from: number): FilterAnswer {
    const { commentStart } = this.place;
    const isDoubtful = commentStart !== null && !this.refused && text.includes("\n");
    return isDoubtful ? { straightened: blankComments(this.to.shape, commentStart, from) } : this.feedScalar(text);
  }

  /** In brackets, PyYAML takes every `?`, and a `:` at the start, for an indicator. */
  private acceptFlowWord(text: string, from: number): FilterAnswer {
    if (this.to.text.startsWith("&", from)) return this.unsure(from, text);
    const [indicators] = /^[?:]*/.exec(text) ?? [""];
    const word = text.slice(indicators.length);
    if (indicators !== "" && /^(?:["'!&*|>%@`#]|-(?:\s|$))/.test(word)) return this.unsure(from, text);
    for (const indicator of indicators) this.composer.feed(indicator);
    const questionMark = word.indexOf("?");
    if (questionMark !== -1) {
      const at = from + indicators.length + questionMark;
      this.to.complain("structure", questionMarkInFlow({ from: at, to: at + 1 }));
    }
    return indicators !== "" && word === "" ? "next" : this.feedScalar(word);
  }

  private acceptOther(lexeme: string, from: number): FilterAnswer {
    const first = lexeme.charAt(0);
    if (first === " " || first === "\t") {
      this.to.tabs?.note(lexeme, from);
      return this.acceptSpace(lexeme);
    }
    this.place.pass(lexeme, this.offset);
    switch (first) {
      case "[":
      case "{":
        this.brackets.open(lexeme, from);
        break;
      case "]":
      case "}":
        this.brackets.close(lexeme, from);
        break;
      case "-":
        if (lexeme === "-" && this.isFlowWord(from)) {
          this.afterDash = true;
          return this.feedScalar(lexeme);
        }
        break;
      case '"':
      case "'":
        return this.acceptQuoted(lexeme, from);
      case "&":
      case "*":
        return this.acceptAnchor(lexeme, from);
      case "!":
        this.checkTag(lexeme, from);
        break;
      case "|":
      case ">":
        return this.acceptBlockHeader(lexeme, from);
      case "%":
        this.markers.directive(lexeme, from);
        break;
      case "\uFEFF":
        return this.unsure(from, lexeme);
    }
    this.composer.feed(lexeme);
    return "next";
  }

  /** Spaces between words mean nothing to the package: leaving them out saves a tenth of its time. */
  private acceptSpace(spaces: string): FilterAnswer {
    if (this.place.atLineStart || this.place.afterProperty || this.afterBlockHeader) this.composer.feed(spaces);
    else this.composer.skip(spaces.length);
    return "next";
  }

  private acceptQuoted(quoted: string, from: number): FilterAnswer {
    const check = this.refused ? "closed" : checkQuoted(this.to.shape, quoted, from);
    if (typeof check === "object") return check;
    if (check === "unclosed") this.to.complain("structure", unclosedQuote({ from, to: from + 1 }, quoted.charAt(0)));
    this.composer.feed(quoted);
    return "next";
  }

  private acceptBlockHeader(header: string, from: number): FilterAnswer {
    const { indicatorEnd } = this.place;
    const straightened =
      indicatorEnd === null || this.refused ? null : straightenHeader(this.to.shape, indicatorEnd, from);
    if (straightened !== null) return { straightened };
    this.afterBlockHeader = true;
    this.composer.feed(header);
    return "next";
  }

  private acceptAnchor(written: string, from: number): FilterAnswer {
    const original = this.to.text.slice(from, this.offset);
    const cut = cutAnchor(original, this.to.shape.charAt(this.offset), this.brackets.depth > 0);
    if (cut === "unsure") return this.unsure(from, written);
    if (cut === "refused") this.to.complain("structure", badAnchorName({ from, to: this.offset }, original));
    if (cut === "before-colon") {
      this.composer.feed(written.slice(0, -1));
      this.composer.feed(":");
    } else this.composer.feed(written);
    return "next";
  }

  private giveUpFlow(): FilterAnswer {
    const inFlow = this.brackets.depth > 0 && !this.refused;
    const straightened = inFlow ? straightenFlow(this.to.shape, this.brackets.start) : null;
    if (straightened !== null) return { straightened };
    this.brackets.abandon();
    this.composer.feed(flowGivenUp);
    return "next";
  }

  private checkTag(tag: string, from: number): void {
    const next = this.to.shape.charAt(this.offset);
    if (next === "" || " \n\t".includes(next)) return;
    this.to.complain("structure", unknownTag({ from, to: this.offset + 1 }, tag + next));
  }

  private checkAfterBlockHeader(lexeme: string, from: number): void {
    if (!/^[ \t\n#]/.test(lexeme)) this.to.complain("structure", badBlockHeader({ from, to: from + 1 }, "| or >"));
  }

  /** In brackets, PyYAML takes a dash for an indicator only before a blank. */
  private isFlowWord(from: number): boolean {
    return this.brackets.depth > 0 && !" \n\t".includes(this.to.shape.charAt(from + 1) || " ");
  }

  private feedScalar(text: string, kind: "word" | "block" = "word"): FilterAnswer {
    this.place.passScalar(kind);
    this.composer.feedScalar(text);
    return "next";
  }

  private unsure(from: number, written: string): FilterAnswer {
    this.to.complain("structure", unsureLayout({ from, to: from + written.length }));
    return "unsure";
  }
}
