import { type RefObject, useEffect } from "react";

/** Makes what scrolls a stop of Tab, so that it is scrolled by keyboard too; where there is nothing to scroll, nobody has to stop. */
export function useTabStop(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) element.setAttribute("tabindex", "0");
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
