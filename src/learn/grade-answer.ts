import type { AskedQuestion } from "./ask-question.ts";

/** What somebody predicted: ids of choices (one, those that are marked, or all in an order), or a number. */
export type Answer = readonly string[] | number;

/** How a prediction compares with what happens. */
export interface Grade {
  readonly verdict: "right" | "partly" | "wrong";
  /** A sentence. */
  readonly words: string;
}

/** Grades an answer. What is no answer to such a question is wrong. */
export function gradeAnswer(asked: AskedQuestion, answer: Answer): Grade {
  switch (asked.kind) {
    case "number":
      return answer === asked.right ? right : wrong(`It is ${asked.right}.`);
    case "one":
      return typeof answer !== "number" && answer.length === 1 && answer[0] === asked.right
        ? right
        : wrong("Something else happens.");
    case "several":
    case "mark":
      return typeof answer === "number" ? wrong("") : gradeMarks(asked.right, answer);
    case "order":
      return typeof answer === "number" ? wrong("") : gradeOrder(asked.right, answer);
  }
}

const right: Grade = { verdict: "right", words: "That is right." };

function wrong(words: string): Grade {
  return { verdict: "wrong", words: words === "" ? "That is not it." : words };
}

function before(id: string, order: readonly string[]): string | undefined {
  return order[order.indexOf(id) - 1];
}

function gradeMarks(expected: readonly string[], answer: readonly string[]): Grade {
  const given = new Set(answer);
  const found = expected.filter((id) => given.has(id)).length;
  const missed = expected.length - found;
  const extra = given.size - found;
  if (missed === 0 && extra === 0) return right;
  const parts = [...(missed > 0 ? [`${missed} missed`] : []), ...(extra > 0 ? [`${extra} too many`] : [])];
  const words = `${found} of ${expected.length} found; ${parts.join(", ")}.`;
  return { verdict: found > 0 ? "partly" : "wrong", words };
}

/** By how many stand right after the one that they follow: an order that is only shifted is mostly right. */
function gradeOrder(expected: readonly string[], answer: readonly string[]): Grade {
  if (expected.length === answer.length && expected.every((id, i) => id === answer[i])) return right;
  const kept = expected
    .slice(1)
    .filter((id) => answer.includes(id) && before(id, answer) === before(id, expected)).length;
  const steps = expected.length - 1;
  return kept === 0
    ? wrong("The order is another.")
    : {
        verdict: "partly",
        words: `${kept} of ${steps} steps from one to the next ${kept === 1 ? "is" : "are"} right.`,
      };
}

/** A score in words. */
export function scoreWords(rightOnes: number, of: number): string {
  const score = `${rightOnes} of ${of} predictions were right.`;
  if (rightOnes === of) return `${score} You read a file the way the build farm does.`;
  if (rightOnes >= of * 0.8) return `${score} You can rely on your reading; the explanations have the rest.`;
  if (rightOnes >= of * 0.5)
    return `${score} The main rules are there. Read the explanations of the others, and the lessons they name.`;
  return `${score} Take the lessons once more; each of these questions has one.`;
}
