import { isDeepStrictEqual } from "node:util";
import {
  type Analysis,
  completeAt,
  explainAt,
  explainPlan,
  findConcerned,
  findSecrets,
  hintLines,
  indexLines,
  layOutPlan,
  maskSecrets,
  nameText,
  normaliseText,
  planRows,
  planText,
  recogniseBytes,
  replayPlan,
  restoreText,
  ubuntuFarm,
} from "../../src/core/index.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { applyPatch } from "../../src/worker/apply-patch.ts";
import { diffValues } from "../../src/worker/diff-values.ts";
import { findShift } from "../../src/worker/find-shift.ts";
import { analyseText, diagnoseText } from "../support/analyse-text.ts";
import { applyEdits } from "../support/apply-edits.ts";
import { formsOf } from "../support/every-form.ts";
import { outputFaults } from "../support/output-faults.ts";
import type { FuzzCase } from "./fuzz-case.ts";
import { createRandom, type Random } from "./random.ts";

/** A case on its way through the program. */
export interface FuzzedText {
  readonly case: FuzzCase;
  /** Normalised. */
  readonly text: string;
  readonly analysis: Analysis;
  /** The case before, to compare with. */
  readonly other: { readonly text: string; readonly analysis: Analysis };
  readonly random: Random;
}

/** Something that holds for every text; it throws where it does not. */
export type Invariant = (fuzzed: FuzzedText) => void;

function must(holds: boolean, words: string): void {
  if (!holds) throw new Error(words);
}

/** Reads a case: what all invariants begin with. */
export function readCase(made: FuzzCase, other: FuzzedText["other"]): FuzzedText {
  const { text } = normaliseText(made.source);
  return {
    case: made,
    text,
    analysis: analyseText(text, made.choices),
    other,
    random: createRandom(made.seed + 7 * made.number),
  };
}

/** What holds for every text, by name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  "a text comes back as it came": ({ case: { source }, text }) => {
    const { format } = normaliseText(source);
    const isMixed = /\r/.test(source) && /(^|[^\r])\n|\r(?!\n)/.test(source);
    must(normaliseText(text).text === text || text.startsWith("\ufeff"), "normalised twice is something else");
    if (!isMixed) must(restoreText(text, format) === source, "restored is something else");
    recogniseBytes(new TextEncoder().encode(source));
  },

  "the same text has the same plan": ({ case: { choices, number }, text, analysis }) => {
    if (number % 2 === 1) return;
    must(isDeepStrictEqual(analyseText(text, choices), analysis), "another answer");
  },

  "every entry has one box and one row": ({ text, analysis }) => {
    const { plan } = analysis;
    const stages = plan.lanes.flatMap((lane) => lane.stages);
    const held = stages.flatMap(({ entries }) => entries);
    const all = stages.flatMap(({ entries, dropped }) => [...entries, ...dropped]);
    for (const flow of ["row", "column"] as const) {
      const layout = layOutPlan(plan, { flow, width: 360, showDropped: true, collapsed: new Set() });
      const boxes = layout.lanes.flatMap((lane) => lane.stages.flatMap(({ entries }) => entries));
      // A stage that is missing says so instead of showing what is dropped of it.
      const ids = new Set(boxes.map(({ id }) => id));
      must(ids.size === boxes.length, `two boxes of one entry in a ${flow}`);
      must(
        held.every(({ id }) => ids.has(id)),
        `an entry without a box in a ${flow}`,
      );
      must(new Set([...ids, ...all.map(({ id }) => id)]).size === all.length, `a box without an entry in a ${flow}`);
      const numbers = [layout, ...layout.lanes, ...boxes].flatMap((box) =>
        Object.values(box).filter((one) => typeof one === "number"),
      );
      must(numbers.every(Number.isFinite), "a box is nowhere");
    }
    const rows = planRows(plan, { findings: findConcerned(analysis).entries, lines: indexLines(text) });
    const listed = rows.map(({ entry }) => entry);
    must(isDeepStrictEqual(idsOf(listed), idsOf([...all, ...plan.filtered])), "rows are not the entries");
  },

  "every form shows words and obeys none": ({ case: { choices, number }, text, analysis, other }) => {
    const word = number % 5 === 0 ? text.slice(0, 40) : null;
    // A sixth of the forms, in turns: another text of its kind has the others.
    for (const [i, form] of formsOf({ text, analysis, other }, choices, word).entries()) {
      if ((i + number) % 6 !== 0) continue;
      const [fault] = outputFaults({ ...form, text: form.write() });
      must(fault === undefined, `${form.title}: ${fault}`);
    }
  },

  "every fix leads to a text that is read": ({ case: { choices }, text, analysis, random }) => {
    const fixes = analysis.diagnostics.flatMap(({ fixes: own = [] }) => own);
    for (const { edits } of fixes) applyEdits(text, edits);
    const fix = fixes[random.below(fixes.length)];
    if (fix) diagnoseText(applyEdits(text, fix.edits), choices);
  },

  "a plan is replayed to its end": ({ case: { choices }, analysis }) => {
    const options = { targetSeries: choices.targetSeries, farm: ubuntuFarm };
    const steps = replayPlan(analysis, options);
    must(steps.length > 0, "no step");
    const last = steps.at(-1)?.plan;
    if (analysis.plan.outcome === "planned") must(isDeepStrictEqual(last, analysis.plan), "ends with another plan");
    must(explainPlan(analysis, options).length > 0, "nothing is explained");
  },

  "a link brings back what went in, and a damaged one is told": ({ case: { number }, text, other, random }) => {
    // Deflating takes longer than all else.
    if (number % 4 !== 0) return;
    const state = {
      text,
      settings: { dialect: "deployed" as const, series: [text.slice(0, 20)] },
      compare: { text: other.text },
    };
    const link = encodeLink(state);
    const decoded = decodeFragment(link);
    must(decoded.kind === "shared" && isDeepStrictEqual({ ...decoded.state }, state), "another state");
    const at = random.below(link.length);
    const letter = String.fromCharCode(33 + random.below(90));
    for (const damaged of [
      link.slice(0, at),
      link.slice(0, at) + letter + link.slice(at + 1),
      link.slice(at),
      `#1.${text}`,
    ]) {
      decodeFragment(damaged);
    }
  },

  "masks keep the plan, and leave nothing to mask": ({ case: { choices }, text, analysis }) => {
    const secrets = findSecrets(text);
    if (secrets.length === 0) return;
    const masked = maskSecrets(text, secrets);
    // What could not be read may be readable without its secrets.
    if (analysis.plan.outcome === "invalid") return;
    must(placeless(planText(masked, choices).plan) === placeless(analysis.plan), "another plan");
  },

  "the editor has an answer at every caret": ({ case: { choices }, text, analysis, random }) => {
    const knowledge = { farm: choices.farm, today: choices.today, planned: analysis };
    for (const offset of [0, random.below(text.length + 1), random.below(text.length + 1), text.length]) {
      const completion = completeAt(text, offset, knowledge);
      const explained = explainAt(text, offset, knowledge);
      for (const range of [completion?.range, explained?.range]) {
        if (range)
          must(range.from >= 0 && range.from <= range.to && range.to <= text.length, "a range outside of the text");
      }
    }
    hintLines({ text, configuration: analysis.configuration, plan: analysis.plan });
    nameText(text);
  },

  "a worker's patch makes the same answer": ({ text, analysis, other }) => {
    const shift = findShift(other.text, text);
    const { patch, parcels } = diffValues(other.analysis, analysis, shift);
    const work = applyPatch(other.analysis, patch, { shift, parcels });
    let step = work.next();
    while (step.done !== true) step = work.next();
    must(isDeepStrictEqual(step.value, analysis), "another answer");
  },
};

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id).toSorted();
}

/** What is built, without places in the text, which move. */
function placeless(plan: Analysis["plan"]): string {
  return JSON.stringify(plan, (key, value: unknown) => (/^(?:from|to)$|range$|^place$/i.test(key) ? null : value));
}
