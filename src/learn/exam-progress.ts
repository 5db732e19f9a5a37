import type { Paper } from "./lesson.ts";
import type { Records } from "./progress.ts";

/** What the answer to a question of a paper is kept under; no lesson is called so. */
export function examKey({ name }: Pick<Paper, "name">, question: number): string {
  return `exam:${name}:${question}`;
}

/** How far somebody has come with a paper: *4 of 6 right*; null where nothing is answered. */
export function paperWords(paper: Paper, records: Records): string | null {
  const all = paper.questions.map((_, i) => records.get(examKey(paper, i)));
  const answered = all.filter((record) => (record?.answer ?? null) !== null).length;
  if (answered === 0) return null;
  if (answered < all.length) return `${answered} of ${all.length} answered`;
  return `${all.filter((record) => record?.verdict === "right").length} of ${all.length} right`;
}
