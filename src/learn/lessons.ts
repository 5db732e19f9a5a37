import type { Lesson } from "./lesson.ts";

// Eager: whoever asks for one lesson wants the titles of all, and together they are a few kilobytes.
const files = import.meta.glob<Lesson>("./lessons/*.ts", { eager: true, import: "lesson" });

/** All lessons, in the order of their files' names: each builds on those before it. */
export const lessons: readonly Lesson[] = Object.keys(files)
  .toSorted()
  .flatMap((path) => files[path] ?? []);

export function findLesson(name: string): Lesson | null {
  return lessons.find((lesson) => lesson.name === name) ?? null;
}
