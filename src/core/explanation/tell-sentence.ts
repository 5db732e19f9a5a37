import { toOneLine } from "../text/to-one-line.ts";
import type { PassageKind, ToldPassage, ToldSentence } from "./told-passage.ts";

/** So many sentences stand in a passage: nobody reads more of one kind. */
export const mostInPassage = 12;

/** Makes a sentence; what it is about is nothing where that is not said. */
export function tellSentence(words: string, about: Partial<Omit<ToldSentence, "words">> = {}): ToldSentence {
  return { words: toOneLine(words), ranges: [], lanes: [], entries: [], ...about };
}

/** A sentence, or how it is made if it is told: of a large plan most are not. */
export type Telling = ToldSentence | (() => ToldSentence);

/** The first sentences of many, and how many others there would be. */
export function tellFirst(tellings: readonly Telling[]): Pick<ToldPassage, "sentences" | "more"> {
  return {
    sentences: tellings.slice(0, mostInPassage).map((telling) => (typeof telling === "function" ? telling() : telling)),
    more: Math.max(0, tellings.length - mostInPassage),
  };
}

/** Makes a passage; of many sentences only the first are told, and all of those that close it. */
export function tellPassage(
  kind: PassageKind,
  title: string,
  tellings: readonly Telling[],
  closing: readonly ToldSentence[] = [],
): ToldPassage {
  const { sentences, more } = tellFirst(tellings);
  return { kind, title, sentences: [...sentences, ...closing], more };
}
