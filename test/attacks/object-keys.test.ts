import { strToU8, zlibSync } from "fflate";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { changeFarm, layOutPlan, planToJson, ubuntuFarm } from "../../src/core/index.ts";
import { draftSchema } from "../../src/drafts/draft-schema.ts";
import { readLesson } from "../../src/learn/lesson-schema.ts";
import { readRecords } from "../../src/learn/records-schema.ts";
import { encodeBase64url } from "../../src/permalink/base64url.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { analyseText, firstChoices } from "../support/analyse-text.ts";
import { everyForm } from "../support/every-form.ts";
import { hostilePlaces } from "../support/hostile-texts.ts";
import { workedExample } from "../support/pipelines.ts";

/** What objects have by themselves, and a word of the same letters that means nothing to any. */
const members = [
  ["__proto__", "__orpto__"],
  ["constructor", "ronstcuctor"],
  ["hasOwnProperty", "hasOwnPropetry"],
  ["__defineGetter__", "__defnieGetter__"],
] as const;

const other = { text: workedExample, analysis: analyseText(workedExample) };

/** Every form that is text, with one word in place of the other. */
function formsWith(text: string, word: string, written: string): readonly unknown[] {
  const exported = { text, analysis: analyseText(text), other };
  const [inner = word] = /[A-Za-z]+/.exec(word) ?? [];
  const [innerWritten = written] = /[A-Za-z]+/.exec(written) ?? [];
  return everyForm(exported, firstChoices, null)
    .filter(({ kind }) => kind !== "svg")
    .map((output) => [
      output.title,
      output.text.replaceAll(inner, innerWritten).replaceAll(inner.toLowerCase(), innerWritten.toLowerCase()),
    ]);
}

function payload(json: string): string {
  return `#1.${encodeBase64url(zlibSync(strToU8(json)))}`;
}

describe.each(members)("the word %s", (member, plain) => {
  it("is one like any other, wherever it stands", () => {
    for (const { title, write } of hostilePlaces) {
      expect(formsWith(write(member), member, plain), title).toEqual(formsWith(write(plain), plain, plain));
    }
  });

  it("names series and architectures of a farm", () => {
    const farm = changeFarm(ubuntuFarm, {
      added: [{ name: member, version: "99.04", architectures: [member] }],
      removed: [],
    });
    const text = `pipeline: [a]\njobs: {a: {series: '${member}', architectures: ['${member}'], run: make}}\n`;
    const analysis = analyseText(text, { farm });
    expect(planToJson(analysis, text)).toMatchObject({
      outcome: "planned",
      builds: [{ series: member, architecture: member }],
    });
    expect(
      layOutPlan(analysis.plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() }).entryCount,
    ).toBe(1);
  });

  it("stands in a link as what it is", () => {
    const place = [member, 0, member, 1] as const;
    const state = {
      text: member,
      settings: { series: [member], dispatch: member },
      farm: { added: [{ name: member, version: member, architectures: [member] }], removed: [{ series: member }] },
      failing: [place],
      durations: [[member, 5]] as const,
      selection: place,
    };
    expect(decodeFragment(encodeLink(state))).toMatchObject({ kind: "shared", state });
  });

  it("sets nothing as a key of what comes from elsewhere", () => {
    const stolen = `"${member}":{"text":"stolen","dialect":"deployed","title":"stolen"}`;
    const decoded = decodeFragment(
      payload(`{"text":"own",${stolen},"settings":{${stolen}},"lesson":{${stolen}},"farm":{${stolen}}}`),
    );
    expect(decoded).toMatchObject({ kind: "shared", state: { text: "own" } });
    if (decoded.kind !== "shared") throw new Error("no state");
    const { state } = decoded;
    for (const part of [state, state.settings, state.farm, state.lesson])
      expect(part && Object.getPrototypeOf(part)).toBe(Object.prototype);
    expect(state.settings?.dialect).toBeUndefined();
    const draft = safeParse(draftSchema, JSON.parse(`{"id":"a","text":"own",${stolen},"settings":{${stolen}}}`));
    expect(draft.output).toMatchObject({ text: "own", settings: { dialect: "designed" } });
    expect(readLesson(JSON.parse(`{${stolen}}`)).kind).not.toBe("read");
    expect([...readRecords(`{"version":1,"lessons":[["${member}",{${stolen},"hints":1}]]}`)]).toEqual([
      [member, expect.objectContaining({ text: null, hints: 1 })],
    ]);
    expect(Reflect.get({}, "text")).toBeUndefined();
  });
});
