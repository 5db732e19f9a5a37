import { strayBracket, unclosedBracket, wrongBracket } from "../diagnostics/yaml-messages.ts";
import type { Complain } from "./syntax-complaint.ts";

/** Keeps the brackets that are open, and complains of those that do not match. */
export interface BracketCheck {
  readonly depth: number;
  /** Where the outermost open bracket stands. */
  readonly start: number;
  open(bracket: string, from: number): void;
  close(bracket: string, from: number): void;
  /** Gives up the open brackets: the document, or their place in it, ends. */
  abandon(): void;
}

export function createBracketCheck(complain: Complain): BracketCheck {
  const open: { readonly bracket: string; readonly from: number }[] = [];

  return {
    get depth() {
      return open.length;
    },
    get start() {
      return open[0]?.from ?? 0;
    },
    open(bracket, from) {
      open.push({ bracket, from });
    },
    close(bracket, from) {
      const range = { from, to: from + 1 };
      const last = open.pop();
      if (last === undefined) complain("structure", strayBracket(range, bracket));
      else if ((last.bracket === "[") !== (bracket === "]")) {
        complain("structure", wrongBracket(range, bracket, { from: last.from, to: last.from + 1 }));
      }
    },
    abandon() {
      const last = open.at(-1);
      if (last !== undefined)
        complain("structure", unclosedBracket({ from: last.from, to: last.from + 1 }, last.bracket));
      open.length = 0;
    },
  };
}
