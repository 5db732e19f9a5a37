import { useMemo } from "react";
import { readLesson } from "../../learn/lesson-schema.ts";
import { LessonPage } from "./LessonPage.tsx";
import styles from "./SharedLesson.module.css";

/** A lesson that came in a link: played as any other, and never mixed up with ours. */
export function SharedLesson({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  const reading = useMemo(() => readLesson(data), [data]);
  if (reading.kind === "read") {
    const lesson = reading.value;
    const key = sharedKey(data);
    return (
      <LessonPage
        key={key}
        lesson={lesson}
        recordKey={key}
        surroundings={{
          words: "A lesson from a link",
          next: { title: "the lessons of Flightplan", href: "#learn" },
          // Words of a stranger lead nowhere but to places of their own text.
          addressOf: () => null,
        }}
      />
    );
  }
  return (
    <article className={styles["damaged"]}>
      <h1>This lesson cannot be played</h1>
      <p>The link holds a lesson, but not one that this Flightplan can read. Nothing of yours was changed.</p>
      <ul>
        {reading.faults.slice(0, 5).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === "" ? "The lesson" : <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
      <p>
        Ask whoever sent it for a new one, or <a href="#learn">take one of the lessons here</a>.
      </p>
    </article>
  );
}

/** What its progress is kept under: another one for every other lesson, and none that one of ours has. */
function sharedKey(data: unknown): string {
  const json = JSON.stringify(data);
  let hash = 5381;
  for (let i = 0; i < json.length; i += 1) hash = (Math.imul(hash, 33) + json.charCodeAt(i)) | 0;
  return `link:${(hash >>> 0).toString(36)}:${json.length}`;
}
