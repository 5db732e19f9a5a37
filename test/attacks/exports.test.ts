import { describe, expect, it } from "vitest";
import type { AnalysisOptions } from "../../src/core/index.ts";
import { analyseText, firstChoices } from "../support/analyse-text.ts";
import { everyForm } from "../support/every-form.ts";
import { hostilePlaces } from "../support/hostile-texts.ts";
import { type HostileWord, hostileWords, worstWords } from "../support/hostile-words.ts";
import { outputFaults } from "../support/output-faults.ts";
import { workedExample } from "../support/pipelines.ts";

const other = { text: workedExample, analysis: analyseText(workedExample) };

function faultsOf(text: string, { title, word }: HostileWord, choices: AnalysisOptions): readonly string[] {
  const exported = { text, analysis: analyseText(text, choices), other };
  return everyForm(exported, choices, word).flatMap((output) =>
    outputFaults(output).map((fault) => `${title}, ${output.title}: ${fault}`),
  );
}

// All words at all places in both dialects are a part of the fuzz campaign: here each word and each place has its turn.
describe("every form of a plan", () => {
  it.each(hostileWords)("shows words and obeys none where a name is $title", (hostile) => {
    const [asName, asMissing] = hostilePlaces;
    expect(asName && faultsOf(asName.write(hostile.word), hostile, firstChoices)).toEqual([]);
    expect(asMissing && faultsOf(asMissing.write(hostile.word), hostile, firstChoices)).toEqual([]);
  });

  it.each(hostilePlaces)("shows words and obeys none where they are $title", ({ write }) => {
    for (const dialect of ["designed", "deployed"] as const) {
      const faults = worstWords.flatMap((word) => faultsOf(write(word.word), word, { ...firstChoices, dialect }));
      expect(faults).toEqual([]);
    }
  });
});
