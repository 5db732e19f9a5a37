import type { EvidenceSource } from "../../src/learn/evidence.ts";
import { settingsOf } from "../../src/learn/evidence.ts";
import type { LessonChoices } from "../../src/learn/goal.ts";
import { firstChoices } from "./analyse-text.ts";

/** A text as a lesson's player has it, on a fixed day. */
export function evidenceSource(text: string, startText: string = text, choices: LessonChoices = {}): EvidenceSource {
  return {
    text,
    startText,
    settings: settingsOf(choices),
    publicFarm: firstChoices.farm,
    today: firstChoices.today,
  };
}
