import { LessonList } from "../../learn/LessonList.tsx";
import { findLesson, lessons } from "../../learn/lessons.ts";
import type { ProseTarget } from "../../learn/parse-prose.ts";
import { fragmentOf, type Place } from "../place.ts";
import { UnknownPlace } from "../places/UnknownPlace.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { progress } from "./our-progress.ts";
import { SharedLesson } from "./SharedLesson.tsx";

/** The lessons: their overview, one of them, or one that came in a link. */
export default function LearnPlace({ place }: { readonly place: Extract<Place, { kind: "learn" | "shared-lesson" }> }) {
  if (place.kind === "shared-lesson") return <SharedLesson data={place.lesson} />;
  if (place.name === null) return <LessonList progress={progress} />;
  const lesson = findLesson(place.name);
  if (!lesson) return <UnknownPlace what={`a lesson “${place.name}”`} href="#learn" wayOut="All lessons" />;
  const number = lessons.indexOf(lesson) + 1;
  const next = lessons[number];
  return (
    <LessonPage
      key={lesson.name}
      lesson={lesson}
      recordKey={lesson.name}
      surroundings={{
        words: `Lesson ${number} of ${lessons.length}`,
        next: next ? { title: next.title, href: hrefOf(next.name) } : null,
        addressOf,
      }}
    />
  );
}

function hrefOf(name: string): string {
  return fragmentOf({ kind: "learn", name });
}

function addressOf(target: ProseTarget): string | null {
  if (target.kind === "lesson") return hrefOf(target.name);
  return target.kind === "docs" ? fragmentOf({ kind: "docs", page: target.page, section: null }) : null;
}
