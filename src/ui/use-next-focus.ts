import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/**
 * Where the focus goes on, once what had it has gone or is off: ask for it in the handler that takes that away, and the element of the ref
 * has it as soon as all of that is drawn. What is the beginning of something to be read is scrolled to the top.
 */
export function useNextFocus<T extends HTMLElement>({
  isBeginning = false,
} = {}): readonly [ref: RefObject<T | null>, goOn: () => void] {
  const ref = useRef<T>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    ref.current?.focus({ preventScroll: isBeginning });
    if (isBeginning) ref.current?.scrollIntoView();
  }, [asked, isBeginning]);
  return [ref, useCallback(() => setAsked((count) => count + 1), [])];
}
