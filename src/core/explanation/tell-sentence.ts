import { toOneLine } from "../layout/cut-text.ts";
import type { PassageKind, ToldPassage, ToldSentence } from "./told-passage.ts";

/** So many sentences stand in a passage: nobody reads more of one kind. */
export const mostInPassage = 12;

/** Makes a sentence; what it is about is nothing where that is not said. */
export function tellSentence(words: string, about: Partial<Omit<ToldSentence, "words">> = {}): ToldSentence {
  return { words: toOneLine(words), ranges: [], lanes: [], entries: [], ...about };
}

/** Makes a passage; of many sentences only the first are told, and all of those that close it. */
export function tellPassage(
  kind: PassageKind,
  title: string,
  sentences: readonly ToldSentence[],
  closing: readonly ToldSentence[] = [],
): ToldPassage {
  return {
    kind,
    title,
    sentences: [...sentences.slice(0, mostInPassage), ...closing],
    more: Math.max(0, sentences.length - mostInPassage),
  };
}
