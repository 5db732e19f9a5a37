import { lessons } from "./lessons.ts";
import { ProseText } from "./ProseText.tsx";

/** All lessons, in their order. */
export function LessonList() {
  return (
    <article>
      <h1>Learn</h1>
      <ol>
        {lessons.map(({ name, title, idea }) => (
          <li key={name}>
            <a href={`#learn/${name}`}>{title}</a>
            <p>
              <ProseText prose={idea} />
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
