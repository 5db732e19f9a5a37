import { useState } from "react";
import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";
import { copyRefused } from "./copy-refused.ts";
import { copyToClipboard } from "./copy-to-clipboard.ts";

const refused = `${copyRefused} Select the text and copy it by hand.`;

interface CopyButtonProps {
  /** Made when it is asked for, where that takes time. */
  readonly text: string | (() => string);
  /** What is copied, for its name: *the command*. */
  readonly what: string;
  readonly className?: string | undefined;
}

/** Copies a text and says so; where the clipboard is out of reach, says what to do instead. */
export function CopyButton({ text, what, className }: CopyButtonProps) {
  const [words, setWords] = useState("Copy");
  const copy = async () => {
    const isDone = await copyToClipboard(typeof text === "string" ? text : text());
    setWords(isDone ? "Copied" : "Not copied");
    announce(isDone ? "Copied." : refused, isDone ? {} : { manner: "at-once" });
  };
  return (
    <Button
      look="link"
      className={className}
      aria-label={`Copy ${what}`}
      title={words === "Not copied" ? refused : undefined}
      onClick={() => void copy()}
      onBlur={() => setWords("Copy")}
    >
      {words}
    </Button>
  );
}
