import { countOf, toOneLine } from "../../core/index.ts";
import type { SharedState } from "../../permalink/shared-state.ts";
import { copyRefused } from "../../ui/copy-refused.ts";
import { longLink, tooLongLink } from "./link-lengths.ts";

// What the dialog says.

/** How long a link is, and what that means. */
export interface LengthWords {
  readonly level: "short" | "long" | "too-long";
  /** *1,204 characters* */
  readonly count: string;
  /** Who cuts it, and what to do instead. */
  readonly meaning: string;
}

/** What a link leads to, which decides what there is to do about a long one. */
export type Linked = "plan" | "lesson";

export function describeLength(length: number, linked: Linked): LengthWords {
  const count = countOf(length, "character", "characters");
  if (length > tooLongLink) {
    const cut = "Many chats, mail programs and some servers cut a link of more than 8,000";
    return { level: "too-long", count, meaning: `${cut}: ${insteadOfTooLong[linked]}` };
  }
  if (length > longLink) {
    const cut = "Some chats and mail programs cut a link of more than 2,000";
    return { level: "long", count, meaning: `${cut}: ${insteadOfLong[linked]}` };
  }
  return { level: "short", count, meaning: "Short enough for chats and mails." };
}

const insteadOfLong: Readonly<Record<Linked, string>> = {
  plan: "send it as Markdown in a merge proposal, or send the file.",
  lesson: "put it behind a word on a web page, where nothing cuts it.",
};

const insteadOfTooLong: Readonly<Record<Linked, string>> = {
  plan: "better send the file.",
  lesson: "put it behind a word on a web page, or shorten the lesson, the text to start from first.",
};

/** What of the page comes along in a link, as a list in words. */
export function describeContents(shared: SharedState): string {
  const { text, settings, farm, failing, durations, run, selection, part, compare, account } = shared;
  const { dialect, series, dispatch, dropped, both, table } = settings ?? {};
  const parts = [
    `the text (${countOf(text.replace(/\n$/, "").split("\n").length, "line", "lines")})`,
    ...(both ? ["both plans"] : [dialect === "deployed" ? "the plan as deployed today" : "the plan as designed"]),
    ...(series ? [series.length === 0 ? "no series" : `series ${series.join(", ")}`] : []),
    ...(typeof dispatch === "string" ? [`dispatch on ${dispatch}`] : []),
    ...(dropped === false ? ["dropped entries hidden"] : []),
    ...(table ? ["the table"] : []),
    ...(run || failing?.length || durations?.length ? ["the simulation"] : []),
    ...(account?.kind ? [account.kind === "replay" ? "the replay" : "the explanation"] : []),
    ...(farm?.added?.length || farm?.removed?.length ? ["your changes to the farm"] : []),
    ...(selection || part ? ["the open details"] : []),
    ...(compare ? ["what it is compared with"] : []),
  ];
  return toOneLine(`It holds ${parts.join(", ")}.`);
}

export function whereItGoes({ isFile }: { readonly isFile: boolean }): string {
  return isFile
    ? "Flightplan was opened as a file: the link works where the same file lies at the same place. To others, send that file along."
    : "All of it stands in the address behind #, which browsers send to no server. Whoever has the link can read it.";
}

export const noFrame = "A frame needs a Flightplan on the web. This one was opened as a file.";

export const tooLong = "This text is too long for a link: up to 1 MiB fits. Send it as a file.";

/** The browser refused the clipboard; the text is selected by then. */
export const selectedInstead = `${copyRefused} It is selected: copy it by hand.`;

export const sheetFailed = "The browser could not share it. Copy it instead.";
