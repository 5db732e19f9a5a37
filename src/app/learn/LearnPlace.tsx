import { lazy } from "react";
import { exam } from "../../learn/exam.ts";
import { LessonList } from "../../learn/LessonList.tsx";
import { findLesson, lessons } from "../../learn/lessons.ts";
import type { ProseTarget } from "../../learn/parse-prose.ts";
import { fragmentOf, type Place } from "../place.ts";
import { UnknownPlace } from "../places/UnknownPlace.tsx";
import { askForTour } from "../tour/ask-for-tour.ts";
import { ExamPage } from "./ExamPage.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { progress } from "./our-progress.ts";
import { SharedLesson } from "./SharedLesson.tsx";

const BuilderPage = lazy(() => import("./BuilderPage.tsx"));

/** The lessons: their overview, one of them, one that came in a link, or a form for a new one. */
export default function LearnPlace({ place }: { readonly place: Extract<Place, { kind: "learn" | "shared-lesson" }> }) {
  if (place.kind === "shared-lesson") return <SharedLesson data={place.lesson} />;
  if (place.name === null) return <LessonList progress={progress} onTour={askForTour} />;
  if (place.name === "new") return <BuilderPage />;
  const paper = place.name === "exam" ? 0 : exam.papers.findIndex(({ name }) => name === place.name);
  const found = exam.papers[paper];
  if (found) {
    const next = exam.papers[paper + 1];
    return <ExamPage key={found.name} paper={found} next={next ? wayTo(next) : null} addressOf={addressOf} />;
  }
  const lesson = findLesson(place.name);
  if (!lesson) return <UnknownPlace what={`a lesson “${place.name}”`} href="#learn" wayOut="All lessons" />;
  const number = lessons.indexOf(lesson) + 1;
  const next = lessons[number] ?? exam.papers[0];
  return (
    <LessonPage
      key={lesson.name}
      lesson={lesson}
      recordKey={lesson.name}
      surroundings={{
        words: `Lesson ${number} of ${lessons.length}`,
        next: next ? wayTo(next) : null,
        addressOf,
      }}
    />
  );
}

function wayTo({ name, title }: { readonly name: string; readonly title: string }) {
  return { title, href: hrefOf(name) };
}

function hrefOf(name: string): string {
  return fragmentOf({ kind: "learn", name });
}

function addressOf(target: ProseTarget): string | null {
  if (target.kind === "lesson") return hrefOf(target.name);
  return target.kind === "docs" ? fragmentOf({ kind: "docs", page: target.page, section: null }) : null;
}
