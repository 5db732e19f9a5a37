import { safeParse } from "valibot";
import { decodeBase64url } from "./base64url.ts";
import { type Inflated, inflateCapped } from "./inflate-capped.ts";
import { recoverText } from "./recover-text.ts";
import { type LinkTheme, type LinkView, type SharedState, sharedSizeLimit } from "./shared-state.ts";
import { sharedStateSchema } from "./shared-state-schema.ts";

/** What is wrong with a link. */
export type DamageReason =
  /** It ends too early. */
  | "truncated"
  /** Something in the middle is not as it was made. */
  | "altered"
  | "newer-version"
  /** It inflates to more than `sharedSizeLimit`. */
  | "too-large"
  /** It holds characters that stand in no payload. */
  | "not-base64"
  /** It is whole, and something else. */
  | "not-a-flightplan";

/** What an address asks for. */
export type DecodedFragment =
  /** Nothing, or an ordinary anchor. */
  | { readonly kind: "none" }
  | {
      readonly kind: "shared";
      readonly state: SharedState;
      readonly view: LinkView | null;
      readonly theme: LinkTheme | null;
    }
  /** `partialText` is what could be read of the text: perhaps only its beginning, perhaps with wrong letters. */
  | { readonly kind: "damaged"; readonly reason: DamageReason; readonly partialText?: string };

const views: readonly LinkView[] = ["diagram", "split", "source"];
const themes: readonly LinkTheme[] = ["light", "dark"];

/** No payload of a state within the limit is longer: base64 of what deflate makes of incompressible bytes. */
const longestPayload = Math.ceil(sharedSizeLimit * 1.4);

/**
 * Reads the fragment of an address, with or without its `#`. Only `<digits>.` begins a payload, all else is an anchor.
 * Forgives what chat and mail programs do to links: line breaks, percent-encoding, punctuation behind the end.
 * Never throws.
 */
export function decodeFragment(fragment: string): DecodedFragment {
  const [, version, rest] = /^#?(\d+)\.(.*)$/.exec(cleanUp(fragment)) ?? [];
  if (version === undefined || rest === undefined) return { kind: "none" };

  const [payload = "", ...parameters] = rest.split(/&(?:amp;)?/);
  const decoded = decodePayload(payload);
  if (version !== "1") return damaged(Number(version) > 1 ? "newer-version" : "not-a-flightplan", decoded.bytes);
  if (decoded.kind === "damaged") return damaged(decoded.reason, decoded.bytes);

  const state = parseState(decoded.bytes);
  if (!state) return damaged("not-a-flightplan", decoded.bytes);
  return {
    kind: "shared",
    state,
    view: readParameter(parameters, "view", views),
    theme: readParameter(parameters, "theme", themes),
  };
}

/** Undoes percent-encoding and takes out white space and the invisible characters at which programs wrap. */
function cleanUp(fragment: string): string {
  return fragment
    .replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[\s\u00AD\u200B-\u200D\u2060]/g, "");
}

type DecodedPayload =
  | { readonly kind: "whole"; readonly bytes: Uint8Array }
  | { readonly kind: "damaged"; readonly reason: DamageReason; readonly bytes: Uint8Array };

function decodePayload(payload: string): DecodedPayload {
  const { letters, clean } = readLetters(payload);
  if (letters.length > longestPayload) return { kind: "damaged", reason: "too-large", bytes: new Uint8Array() };

  const { outcome, bytes } = inflateCapped(decodeBase64url(letters), sharedSizeLimit);
  if (!clean) return { kind: "damaged", reason: "not-base64", bytes };
  if (outcome === "whole") return { kind: "whole", bytes };
  return { kind: "damaged", reason: damageOf(outcome), bytes };
}

/** The letters up to the first foreign character; `clean` where nothing but punctuation follows. */
function readLetters(payload: string): { readonly letters: string; readonly clean: boolean } {
  const letters = /^[\w+/-]*/.exec(payload)?.[0] ?? "";
  const clean = !/[a-z\d]/i.test(payload.slice(letters.length));
  return { letters: letters.replaceAll("+", "-").replaceAll("/", "_"), clean };
}

function damageOf(outcome: Exclude<Inflated["outcome"], "whole">): DamageReason {
  return outcome === "not-zlib" ? "not-a-flightplan" : outcome;
}

function parseState(bytes: Uint8Array): SharedState | null {
  try {
    const json = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const result = safeParse(sharedStateSchema, JSON.parse(json, dropPrototype));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** No payload sets a prototype, however deep in a lesson. */
function dropPrototype(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

function damaged(reason: DamageReason, bytes: Uint8Array): DecodedFragment {
  const partialText = recoverText(bytes);
  return { kind: "damaged", reason, ...(partialText === null ? {} : { partialText }) };
}

function readParameter<Value extends string>(
  parameters: readonly string[],
  key: string,
  values: readonly Value[],
): Value | null {
  for (const parameter of parameters) {
    const found = values.find((value) => new RegExp(`^${key}=${value}\\W*$`).test(parameter));
    if (found) return found;
  }
  return null;
}
