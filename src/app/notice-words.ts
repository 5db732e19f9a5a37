import { describeFault } from "../drafts/storage-words.ts";
import type { ReplaceReason } from "../store/document-slice.ts";
import { copyRefused } from "../ui/copy-refused.ts";
import { describeFileNews } from "./files/file-words.ts";
import type { Notice } from "./page.ts";
import { longLink, tooLongLink } from "./share/link-lengths.ts";

/** A notice in words: what it is about, what follows, and whether something went wrong that somebody asked for. */
export interface NoticeWords {
  readonly lead: string;
  readonly rest: string;
  readonly isError: boolean;
}

export function describeNotice(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case "link-copied":
      return {
        lead: "Copied",
        rest: ` the link, ${notice.length.toLocaleString("en")} characters${maskedNote(notice.masked)}.${lengthWarning(notice.length)}`,
        isError: false,
      };
    case "link-ready":
      return { lead: copyRefused, rest: " This is the link:", isError: true };
    case "copy-refused":
      return { lead: copyRefused, rest: " Select the text and copy it by hand, or download it.", isError: true };
    case "exported":
      return { lead: notice.done === "copied" ? "Copied" : "Downloaded", rest: ` ${notice.what}.`, isError: false };
    case "link-too-large":
      return {
        lead: "This text is too long for a link.",
        rest: " Up to 1 MiB fits. Send it as a file.",
        isError: true,
      };
    case "not-kept":
      return { ...describeFault(notice.fault), isError: false };
    case "draft-gone":
      return {
        lead: "The draft of this tab is gone.",
        rest: " It was deleted in another tab, or the browser cleared its storage. What you change from now on is kept again.",
        isError: false,
      };
    case "file":
      return describeFileNews(notice.news);
  }
}

/** Whether it goes by itself: it asks for nothing. */
export function isBrief(notice: Notice): boolean {
  switch (notice.kind) {
    case "link-copied":
    case "exported":
      return true;
    case "file":
      return notice.news.kind === "saved" || notice.news.kind === "nothing-to-save";
    case "link-ready":
    case "copy-refused":
    case "link-too-large":
    case "not-kept":
    case "draft-gone":
      return false;
  }
}

/** What replaced the text. */
export function describeReplacement(reason: ReplaceReason): string {
  switch (reason.kind) {
    case "example":
      return `The text was replaced by “${reason.title}”.`;
    case "link":
      return "The text was replaced by the one in the link.";
    case "draft":
      return "The text was replaced by a draft.";
    case "file":
      return `The text was replaced by the file ${reason.name}.`;
    case "lesson":
      return `The text was replaced by that of the lesson “${reason.title}”.`;
    case "recovered":
      return "The text was replaced by what could be read of the link.";
    case "fix":
      return `Done: ${reason.title}.`;
    case "undo":
      return "Undone.";
    case "swap":
      return "Old and new have changed places.";
  }
}

function maskedNote(masked: number): string {
  if (masked === 0) return "";
  return masked === 1
    ? ", 1 value masked that looks like a secret"
    : `, ${masked} values masked that look like secrets`;
}

function lengthWarning(length: number): string {
  if (length > tooLongLink) return " Many chat and mail programs cut links of this length: better send the file.";
  if (length > longLink) return " Some chat and mail programs cut links of this length.";
  return "";
}
