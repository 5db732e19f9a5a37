import { useEffect, useState } from "react";

/** Whether a value has been the same for a time (milliseconds). Nothing, null, never settles. */
export function useSettled(value: object | null, after: number): boolean {
  const [settled, setSettled] = useState<object | null>(null);
  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return value !== null && settled === value;
}
