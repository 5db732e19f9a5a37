import { useMemo } from "react";
import type { Lesson } from "../../learn/lesson.ts";
import { isFileAddress, withFragment } from "../page-address.ts";
import { LengthMeter } from "../share/LengthMeter.tsx";
import { whereItGoes } from "../share/share-words.ts";
import { lessonFragment } from "./lesson-link.ts";

/** How long the link to a lesson is, and where it works: said as for every other link. */
export function LessonLinkFacts({ lesson }: { readonly lesson: Lesson }) {
  const { length } = useMemo(() => withFragment(lessonFragment(lesson).fragment), [lesson]);
  return (
    <>
      <LengthMeter length={length} linked="lesson" />
      <p>{whereItGoes({ isFile: isFileAddress() })}</p>
    </>
  );
}
