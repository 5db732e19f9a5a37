import { countOf } from "../../core/index.ts";
import type { NoticeWords } from "../notice-words.ts";
import { pipelineName } from "./file-candidate.ts";
import type { FileAbsence, FileFault, FileNews, SaveFault } from "./file-news.ts";
import { hiddenFilesHint } from "./hidden-files-hint.ts";

const kept = " Your text stays as it is.";
const stillHere = " Your text is still here.";

/** What became of opening or saving a file, and what can be done where it went wrong. */
export function describeFileNews(news: FileNews): NoticeWords {
  switch (news.kind) {
    case "not-opened":
      return { ...describeFault(news.name, news.fault), isError: true };
    case "absent":
      return { ...describeAbsence(news.absence), isError: true };
    case "converted":
      return {
        lead: `${news.name} was read as ${news.from}.`,
        rest: " Saving writes UTF-8.",
        isError: false,
      };
    case "none-picked":
      return { lead: "No file opened.", rest: ` ${hiddenFilesHint() ?? ""}`, isError: false };
    case "saved":
      return { ...describeSaved(news.name, news.how), isError: false };
    case "nothing-to-save":
      return { lead: "There is nothing to save:", rest: " the text is empty.", isError: false };
    case "not-saved":
      return { ...describeSaveFault(news.name, news.why), isError: true };
  }
}

/** *340 bytes*, *12 KiB*, *3.2 MiB*; rounded up, so that what is a little over a limit does not read as the limit. */
export function describeSize(bytes: number): string {
  if (bytes < 1024) return countOf(bytes, "byte", "bytes");
  const [value, unit] = bytes < 2 ** 20 ? [bytes / 1024, "KiB"] : [bytes / 2 ** 20, "MiB"];
  return `${(Math.ceil(value * 10) / 10).toLocaleString("en")} ${unit}`;
}

type Words = Pick<NoticeWords, "lead" | "rest">;

function describeFault(name: string, fault: FileFault): Words {
  switch (fault.kind) {
    case "too-large":
      return {
        lead: `${name} is too large:`,
        rest: ` it has ${describeSize(fault.size)}, and up to 1 MiB can be opened.${kept}`,
      };
    case "empty":
      return { lead: `${name} is empty.`, rest: kept };
    case "binary":
      return { lead: `${name} is not a text:`, rest: ` it holds binary data.${kept}` };
    case "not-utf-8":
      return {
        lead: `${name} is not in UTF-8:`,
        rest: ` line ${fault.line} has the byte 0x${hexadecimal(fault.byte)}. Launchpad cannot read it like that.${kept}`,
      };
    case "damaged-utf-16":
      return {
        lead: `${name} is damaged:`,
        rest: ` it begins as UTF-16 does, and goes on as something else. Save it anew as UTF-8.${kept}`,
      };
    case "gone":
      return { lead: `${name} is not there any more:`, rest: ` it was moved, renamed or deleted.${kept}` };
    case "unreadable":
      return { lead: `${name} cannot be read:`, rest: ` the system does not allow it, or it is no file.${kept}` };
  }
}

function describeAbsence(absence: FileAbsence): Words {
  switch (absence.kind) {
    case "no-pipeline":
      return {
        lead: `${absence.folder} has no ${pipelineName},`,
        rest: ` and no folder directly in it has one.${kept}`,
      };
    case "link":
      return { lead: "That is a link, not a file.", rest: " Nothing is fetched from elsewhere: download it first." };
    case "nothing":
      return { lead: "That holds no file.", rest: kept };
  }
}

function describeSaved(name: string, how: "written" | "downloaded"): Words {
  const isHidden = name.startsWith(".");
  if (how === "downloaded") {
    const warning = " Most browsers take the dot off: put it back in front, or Launchpad does not find the file.";
    return { lead: "Downloaded", rest: ` ${name}.${isHidden ? warning : ""}` };
  }
  const lostDot = /^launchpad( ?\(\d+\))?\.ya?ml$/i.test(name);
  return { lead: "Saved", rest: ` ${name}.${lostDot ? ` Launchpad only looks for ${pipelineName}.` : ""}` };
}

function describeSaveFault(name: string, why: SaveFault): Words {
  switch (why) {
    case "changed":
      return { lead: `${name} was changed by something else`, rest: " since it was opened here. It was not saved." };
    case "gone":
      return { lead: `${name} is not there any more:`, rest: ` it was moved, renamed or deleted.${stillHere}` };
    case "refused":
      return { lead: `${name} was not saved:`, rest: ` the browser was not allowed to write it.${stillHere}` };
    case "full":
      return { lead: `${name} was not saved:`, rest: ` there is no room left for it.${stillHere}` };
    case "failed":
      return { lead: `${name} was not saved:`, rest: ` the browser could not write it.${stillHere}` };
  }
}

function hexadecimal(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
