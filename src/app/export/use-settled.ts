import { useEffect, useState } from "react";

/** A value once it has stayed the same for so long (milliseconds), so that not every key that is typed has a price. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
