import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Turns, takeTurns } from "../../src/ui/take-turns.ts";

let said: string[];
let turns: Turns;
const say = (words: string, about?: string) =>
  turns.take({ words, manner: "politely", ...(about === undefined ? {} : { about }) });
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  turns = takeTurns((words) => said.push(words));
});

afterEach(() => {
  turns.end();
  vi.useRealTimers();
});

describe("what is said", () => {
  it("is said in one go with what comes right after", () => {
    say("The text was replaced.");
    say("2 hits");
    say("No problems.");
    pass(100);
    expect(said).toEqual(["The text was replaced. 2 hits. No problems."]);
  });

  it("stands for a second before something else takes its place", () => {
    say("Copied 4 entries.");
    pass(400);
    say("4 of 8 entries.", "rows");
    pass(600);
    expect(said).toEqual(["Copied 4 entries."]);
    pass(100);
    expect(said).toEqual(["Copied 4 entries.", "4 of 8 entries."]);
  });

  it("is not kept waiting where nothing was said for a second", () => {
    say("Copied.");
    pass(1_100);
    say("Undone.");
    pass(100);
    expect(said).toEqual(["Copied.", "Undone."]);
  });

  it("waits no longer than the words before it stand, however much is said", () => {
    say("First.");
    pass(500);
    for (const words of ["Second.", "Third."]) say(words);
    pass(600);
    expect(said).toEqual(["First.", "Second. Third."]);
  });

  it("gives way to what is said later about the same, while it waits", () => {
    say("Copied.");
    pass(200);
    say("Planning…", "plan");
    say("3 hits", "search");
    say("1 build farm job.", "plan");
    pass(900);
    expect(said).toEqual(["Copied.", "3 hits. 1 build farm job."]);
  });

  it("gives way at once to what is said later about the same, while it stands", () => {
    say("1 of 3", "search");
    pass(200);
    say("2 of 3", "search");
    pass(100);
    expect(said).toEqual(["1 of 3.", "2 of 3."]);
  });

  it("stays where only a part of it is said anew", () => {
    say("Copied.");
    say("1 of 3", "search");
    pass(200);
    say("2 of 3", "search");
    pass(100);
    expect(said).toEqual(["Copied. 1 of 3."]);
    pass(900);
    expect(said).toEqual(["Copied. 1 of 3.", "2 of 3."]);
  });

  it("is said again where it happens again, and once where it happens twice in a moment", () => {
    say("Copied.");
    say("Copied.");
    pass(500);
    say("Copied.");
    pass(100);
    expect(said).toEqual(["Copied.", "Copied."]);
  });

  it("is no more than can be listened to: the oldest goes unsaid", () => {
    say("First.");
    pass(200);
    for (let number = 1; number <= 9; number += 1) say(`${number}.`);
    pass(1_000);
    expect(said).toEqual(["First.", "4. 5. 6. 7. 8. 9."]);
  });

  it("goes when nothing follows", () => {
    say("Copied.");
    pass(12_000);
    expect(said).toEqual(["Copied.", ""]);
  });

  it("is nothing where there are no words", () => {
    say("", "plan");
    pass(2_000);
    expect(said).toEqual([]);
  });
});
