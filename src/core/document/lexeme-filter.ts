import {
  badAnchorName,
  badProperties,
  questionMarkInFlow,
  unclosedQuote,
  unsureLayout,
} from "../diagnostics/yaml-messages.ts";
import { createBracketCheck } from "./check-brackets.ts";
import { createMarkerCheck } from "./check-markers.ts";
import type { TabCheck } from "./check-tabs.ts";
import { straightenFlow } from "./straighten-flow.ts";
import { findQuoteEnd, straightenQuoted } from "./straighten-quoted.ts";
import type { Complain } from "./syntax-complaint.ts";

/** What the `yaml` package's lexer puts before a plain scalar or the text of a block scalar. */
const scalarLexeme = "\u001F";
/** What it puts where it gives up a flow collection. */
const flowGivenUp = "\u0018";

/** Whether to go on with the next lexeme, to end here, or to read the text anew, with lines straightened. */
export type FilterAnswer = null | "stop" | { readonly straightened: string };

export interface LexemeFilter {
  /** How many characters have been read. */
  readonly offset: number;
  accept(lexeme: string): FilterAnswer;
  end(): void;
}

export interface FilterSurroundings {
  readonly shape: string;
  /** Null where the text has no tab. */
  readonly tabs: TabCheck | null;
  readonly complain: Complain;
  /** Takes a lexeme to the `yaml` package's parser. */
  readonly feed: (lexeme: string) => void;
}

/**
 * Stands between the `yaml` package's lexer and its parser. It passes the lexemes on as PyYAML would have cut them, and
 * complains of what only PyYAML refuses: tabs, names of anchors, further documents, question marks in brackets.
 */
export function createLexemeFilter({ shape, tabs, complain, feed }: FilterSurroundings): LexemeFilter {
  const markers = createMarkerCheck(complain);
  const brackets = createBracketCheck(complain);
  let offset = 0;
  let expectsScalar = false;
  let afterBlockHeader = false;
  let afterDash = false;

  function acceptScalar(text: string, from: number): FilterAnswer {
    if (afterBlockHeader) {
      afterBlockHeader = false;
      feed(scalarLexeme);
      feed(text);
      return null;
    }
    if (afterDash && text === "") return null;
    tabs?.note(text, from);
    if (brackets.depth > 0) {
      const indicator = text.charAt(0);
      if (indicator === "?" || indicator === ":") {
        feed(indicator);
        return text.length === 1 ? null : acceptScalar(text.slice(1), from + 1);
      }
      const questionMark = text.indexOf("?");
      if (questionMark !== -1) {
        complain("structure", questionMarkInFlow({ from: from + questionMark, to: from + questionMark + 1 }));
      }
    }
    feed(scalarLexeme);
    feed(text);
    return null;
  }

  function acceptQuoted(quoted: string, from: number): FilterAnswer {
    const end = from + quoted.length;
    const quote = quoted.charAt(0);
    const doubtful = quoted.length < 2 || !quoted.endsWith(quote) || end === shape.length || shape.charAt(end) === "\n";
    if (doubtful) {
      const close = findQuoteEnd(shape, from);
      if (close === null) complain("structure", unclosedQuote({ from, to: from + 1 }, quote));
      else if (close !== end) {
        const straight = straightenQuoted(shape.slice(from, close));
        if (straight !== null) return { straightened: shape.slice(0, from) + straight + shape.slice(close) };
        complain("structure", unclosedQuote({ from, to: from + 1 }, quote));
      }
    }
    feed(quoted);
    return null;
  }

  function acceptAnchor(written: string, from: number): FilterAnswer {
    const name = /^.[0-9A-Za-z_-]+/.exec(written)?.[0] ?? "";
    const rest = written.slice(name.length);
    const next = rest.charAt(0);
    if (
      name === "" ||
      (rest !== "" && !"?:,]}%@`".includes(next)) ||
      (rest === "" && "[{".includes(shape.charAt(from + written.length) || " "))
    ) {
      complain("structure", badAnchorName({ from, to: from + Math.max(written.length, 1) }, written));
      feed(written);
      return null;
    }
    feed(name);
    if (rest === ":") feed(rest);
    else if (rest !== "") {
      complain("structure", unsureLayout({ from, to: from + written.length }));
      return "stop";
    }
    return null;
  }

  function acceptTag(tag: string, from: number): FilterAnswer {
    const next = shape.charAt(from + tag.length);
    if (next !== "" && !" \n\t".includes(next)) {
      complain("structure", badProperties({ from, to: from + tag.length + 1 }, tag + next));
    }
    feed(tag);
    return null;
  }

  function giveUpFlow(): FilterAnswer {
    const straightened = brackets.depth > 0 ? straightenFlow(shape, brackets.start) : null;
    if (straightened !== null) return { straightened };
    brackets.abandon();
    feed(flowGivenUp);
    return null;
  }

  /** Inside brackets, PyYAML takes a dash for an indicator only before a blank. */
  function isFlowWord(from: number): boolean {
    return brackets.depth > 0 && !" \n\t".includes(shape.charAt(from + 1) || " ");
  }

  function acceptOther(lexeme: string, from: number): FilterAnswer {
    afterDash = false;
    switch (lexeme.charAt(0)) {
      case " ":
      case "\t":
        tabs?.note(lexeme, from);
        break;
      case "[":
      case "{":
        brackets.open(lexeme, from);
        break;
      case "]":
      case "}":
        brackets.close(lexeme, from);
        break;
      case "-":
        if (lexeme === "-" && isFlowWord(from)) {
          feed(scalarLexeme);
          feed(lexeme);
          afterDash = true;
          return null;
        }
        break;
      case '"':
      case "'":
        return acceptQuoted(lexeme, from);
      case "&":
      case "*":
        return acceptAnchor(lexeme, from);
      case "!":
        return acceptTag(lexeme, from);
      case "|":
      case ">":
        afterBlockHeader = true;
        break;
      case "%":
        markers.directive(lexeme, from);
        break;
      case "\uFEFF":
        complain("structure", unsureLayout({ from, to: from + 1 }));
        break;
      case flowGivenUp:
        return giveUpFlow();
    }
    feed(lexeme);
    return null;
  }

  return {
    get offset() {
      return offset;
    },
    accept(lexeme) {
      if (lexeme === scalarLexeme) {
        expectsScalar = true;
        return markers.see(lexeme, offset);
      }
      const from = offset;
      if (lexeme !== flowGivenUp && lexeme !== "\u0002") offset += lexeme.length;
      if (expectsScalar) {
        expectsScalar = false;
        return acceptScalar(lexeme, from);
      }
      return markers.see(lexeme, from) ?? acceptOther(lexeme, from);
    },
    end() {
      brackets.abandon();
      markers.end();
    },
  };
}
