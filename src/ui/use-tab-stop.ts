import { type RefObject, useEffect } from "react";

/** Makes what scrolls sideways a stop of Tab, so that it is scrolled by keyboard too; where there is nothing to scroll, nobody has to stop. */
export function useTabStop(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute("tabindex", "0");
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
