import { zlibSync } from "fflate";
import { encodeBase64url } from "./base64url.ts";
import {
  type LinkTheme,
  type LinkView,
  type SharedAccount,
  type SharedComparison,
  type SharedSettings,
  type SharedState,
  sharedSizeLimit,
} from "./shared-state.ts";

/** How the page shall open; stands beside the payload, where people can read and change it. */
export interface LinkPresentation {
  readonly view?: LinkView;
  readonly theme?: LinkTheme;
}

/**
 * The fragment, with its `#`, that opens a state: `#1.<payload>[&view=…][&theme=…]`. The same state makes the same
 * letters. Synchronous, so that it works inside a copy handler. What is too large to be opened again can still be
 * encoded: ask `fitsIntoLink` before it is handed to somebody.
 */
export function encodeLink(state: SharedState, { view, theme }: LinkPresentation = {}): string {
  const payload = encodeBase64url(zlibSync(toBytes(state), { level: 9 }));
  return `#1.${payload}${view ? `&view=${view}` : ""}${theme ? `&theme=${theme}` : ""}`;
}

/** Whether a link to the state can be opened again: it inflates to no more than `sharedSizeLimit`. */
export function fitsIntoLink(state: SharedState): boolean {
  return toBytes(state).length <= sharedSizeLimit;
}

/** Lone surrogates become `\ud800` in JSON and survive. */
function toBytes(state: SharedState): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(leaveOutDefaults(state)));
}

/** The text comes first: of a link that was cut off, it is what can be recovered. */
function leaveOutDefaults(state: SharedState): SharedState {
  const { text, settings, farm, failing, durations, run, selection, part, compare, lesson, account } = state;
  const changed = changedSettings(settings);
  return {
    text,
    ...(isEmpty(changed) ? {} : { settings: changed }),
    ...(farm?.added?.length || farm?.removed?.length ? { farm } : {}),
    ...(failing?.length ? { failing } : {}),
    ...(durations?.length ? { durations } : {}),
    ...(run ? { run } : {}),
    ...(selection ? { selection } : {}),
    ...(part ? { part } : {}),
    ...(compare ? { compare: leaveOutDefaultsOfComparison(compare) } : {}),
    ...(lesson ? { lesson } : {}),
    ...(account?.kind ? { account: leaveOutFirstStep(account) } : {}),
  };
}

function leaveOutDefaultsOfComparison({ text, settings }: SharedComparison): SharedComparison {
  const changed = changedSettings(settings);
  return { ...(text === undefined ? {} : { text }), ...(isEmpty(changed) ? {} : { settings: changed }) };
}

function leaveOutFirstStep({ step = 1, ...account }: SharedAccount): SharedAccount {
  return step > 1 ? { ...account, step } : account;
}

function changedSettings({ dialect, series, dispatch, dropped, both, table }: SharedSettings = {}): SharedSettings {
  return {
    ...(dialect === "deployed" ? { dialect } : {}),
    ...(series ? { series } : {}),
    ...(typeof dispatch === "string" ? { dispatch } : {}),
    ...(dropped === false ? { dropped } : {}),
    ...(both ? { both } : {}),
    ...(table ? { table } : {}),
  };
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
