/** A stretch of a sentence, and whether it is code. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
  /** Where it begins, in UTF-16 units. */
  readonly from: number;
}

/** Tells a sentence's words in backticks from the others, without the backticks. */
export function splitCode(sentence: string): readonly Stretch[] {
  const parts = sentence.split("`");
  // An odd number of backticks, or some side by side: they are part of a value, not of the sentence.
  if (parts.length % 2 === 0 || sentence.includes("``")) return [{ text: sentence, isCode: false, from: 0 }];
  let from = 0;
  return parts.map((text, i) => {
    const stretch = { text, isCode: i % 2 === 1, from };
    from += text.length + 1;
    return stretch;
  });
}
