import { useEffect, useState } from "react";
import { afterFirstPaint } from "./after-first-paint.ts";

/** Whether what was drawn first is on the screen: what it does not need waits for this, so that it comes sooner. */
export function useFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterFirstPaint(() => setPainted(true)), []);
  return painted;
}
