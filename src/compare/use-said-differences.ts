import { useEffect, useRef } from "react";
import { announce } from "../ui/announce.ts";
import type { ComparedPair } from "./comparison-pair.ts";
import { differenceCount } from "./comparison-words.ts";

/** They are said once somebody pauses (milliseconds), not at every key. */
const pause = 900;

/** Says how many differences there are when they change. */
export function useSaidDifferences(pair: ComparedPair | null): void {
  const said = useRef("");
  const told = pair?.told;
  useEffect(() => {
    if (!told) return;
    const sentences = told.map(({ sentence }) => sentence).join("\n");
    const timer = setTimeout(() => {
      const words = `${differenceCount(told.length)}.`;
      if (said.current !== `${words}${sentences}`) announce(words, { about: "comparison" });
      said.current = `${words}${sentences}`;
    }, pause);
    return () => clearTimeout(timer);
  }, [told]);
}
