import { LessonList } from "../../learn/LessonList.tsx";
import { findLesson } from "../../learn/lessons.ts";
import type { Page } from "../page.ts";
import type { Place } from "../place.ts";
import { UnknownPlace } from "../places/UnknownPlace.tsx";

interface LearnPlaceProps {
  readonly place: Extract<Place, { kind: "learn" | "shared-lesson" }>;
  readonly page: Page;
}

/** The lessons: their overview, or one of them. */
export default function LearnPlace({ place }: LearnPlaceProps) {
  if (place.kind === "shared-lesson") return null;
  if (place.name === null) return <LessonList />;
  const lesson = findLesson(place.name);
  if (!lesson) return <UnknownPlace what={`a lesson “${place.name}”`} href="#learn" wayOut="All lessons" />;
  return <h1>{lesson.title}</h1>;
}
