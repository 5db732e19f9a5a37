import { useState } from "react";
import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for its name: *the command*. */
  readonly what: string;
  readonly className?: string | undefined;
}

/** Copies a text and says so; where the clipboard is out of reach, says what to do instead. */
export function CopyButton({ text, what, className }: CopyButtonProps) {
  const [words, setWords] = useState("Copy");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setWords("Copied");
      announce("Copied.");
    } catch {
      setWords("Blocked");
      announce("The browser blocks the clipboard: select the text and copy it by hand.", { manner: "at-once" });
    }
  };
  return (
    <Button
      look="link"
      className={className}
      aria-label={`Copy ${what}`}
      title={words === "Blocked" ? "The browser blocks the clipboard: select the text and copy it by hand" : undefined}
      onClick={() => void copy()}
      onBlur={() => setWords("Copy")}
    >
      {words}
    </Button>
  );
}
