import { useState } from "react";
import { readKeptForm } from "../../learn/builder/form-schema.ts";
import { LessonBuilder, type SharedLink } from "../../learn/builder/LessonBuilder.tsx";
import type { LessonForm } from "../../learn/builder/lesson-form.ts";
import type { Lesson } from "../../learn/lesson.ts";
import { announce } from "../../ui/announce.ts";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import { withFragment } from "../page-address.ts";
import { LessonLinkFacts } from "./LessonLinkFacts.tsx";
import { lessonFragment } from "./lesson-link.ts";

const key = "flightplan:own-lesson";

/** Where a teacher builds a lesson. What is typed is there again when the page is opened again. */
export default function BuilderPage() {
  const [form, setForm] = useState(load);
  const [isKept, setKept] = useState(mayKeep);
  const [shared, setShared] = useState<SharedLink | null>(null);
  const share = async (lesson: Lesson) => {
    const { fragment, masked } = lessonFragment(lesson);
    const address = withFragment(fragment);
    const isDone = await copyToClipboard(address);
    if (!isDone) {
      setShared({ kind: "refused", address });
      return announce("The browser did not allow copying. The link follows.", { manner: "at-once" });
    }
    const secrets = masked === 0 ? "" : ` Values in it that look like secrets are masked: ${masked}.`;
    const words = `Copied the link, ${address.length.toLocaleString("en")} characters.${secrets}`;
    setShared({ kind: "copied", words });
    announce(words);
  };
  return (
    <LessonBuilder
      form={form}
      shared={shared}
      renderLink={(lesson) => <LessonLinkFacts lesson={lesson} />}
      isKept={isKept}
      onChange={(next) => {
        setForm(next);
        setShared(null);
        setKept(keep(next));
      }}
      onShare={(lesson) => void share(lesson)}
      onTry={(lesson) => {
        location.hash = lessonFragment(lesson).fragment;
      }}
    />
  );
}

function load(): LessonForm {
  try {
    return readKeptForm(localStorage.getItem(key));
  } catch {
    return readKeptForm(null);
  }
}

function mayKeep(): boolean {
  try {
    localStorage.getItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Whether that worked. Storage may be denied, or full: the form lasts as long as the page then. */
function keep(form: LessonForm): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(form));
    return true;
  } catch {
    return false;
  }
}
