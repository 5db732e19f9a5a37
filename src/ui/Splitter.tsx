import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import styles from "./Splitter.module.css";
import { keepSplitSize, readSplitSize, type SplitProperty, setSplitSize } from "./split-size.ts";

/** How far an arrow key moves it, and with Shift (pixels). */
const step = 16;
const stride = 64;

interface SplitterProps {
  /** What it changes: *Width of the text*. */
  readonly name: string;
  /** The id of the part that it gives a size. */
  readonly controls: string;
  /** At which edge of that part it stands. */
  readonly edge: "end" | "top";
  readonly property: SplitProperty;
  /** The least size of the part (pixels). */
  readonly min: number;
  /** The largest size of the part as it stands (pixels). */
  readonly findMax: (part: HTMLElement) => number;
  /** Enter hides the part and shows it again, as does pulling it together; without it the part can't be hidden. */
  readonly hiding?: { readonly isHidden: boolean; readonly setHidden: (hidden: boolean) => void };
}

/** A pointer that holds the bar; positions in pixels along the way in which the part grows. */
interface Drag {
  /** From the part's edge to the pointer. */
  readonly grip: number;
  readonly from: number;
  /** The size that the part had been given, if any. */
  readonly before: number | null;
  hasMoved: boolean;
}

/**
 * The bar between two parts of the page, to be moved by pointer and by arrow keys; a double click gives the size back to
 * the page. It only sets a custom property, so nothing in the parts is mounted anew.
 */
export default function Splitter({ name, controls, edge, property, min, findMax, hiding }: SplitterProps) {
  const { size, max } = usePartSize(controls, edge, findMax);
  const drag = useRef<Drag | null>(null);
  const isHidden = hiding?.isHidden ?? false;

  const resize = (wanted: number) => {
    const part = document.getElementById(controls);
    if (part) setSplitSize(property, Math.min(Math.max(min, wanted), findMax(part)));
  };
  const reset = () => {
    hiding?.setHidden(false);
    setSplitSize(property, null);
    keepSplitSize(property);
  };

  const position = (event: PointerEvent): number => {
    if (edge === "top") return -event.clientY;
    return isRightToLeft(event.currentTarget) ? -event.clientX : event.clientX;
  };
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const grip = position(event) - (isHidden ? 0 : size);
    drag.current = { grip, from: position(event), before: readSplitSize(property), hasMoved: false };
  };
  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const { grip, from, before } = drag.current;
    drag.current.hasMoved ||= Math.abs(position(event) - from) > 3;
    if (!drag.current.hasMoved) return;
    const wanted = position(event) - grip;
    const hide = hiding !== undefined && wanted < min / 2;
    hiding?.setHidden(hide);
    // A part that comes back has the size that it had before it was pulled together.
    if (hide) setSplitSize(property, before);
    else resize(wanted);
  };
  const end = () => {
    if (!drag.current) return;
    if (drag.current.hasMoved) keepSplitSize(property);
    else if (isHidden) hiding?.setHidden(false);
    drag.current = null;
  };

  const press = (event: KeyboardEvent) => {
    const grow = edge === "top" ? "ArrowUp" : isRightToLeft(event.currentTarget) ? "ArrowLeft" : "ArrowRight";
    const shrink = { ArrowUp: "ArrowDown", ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" }[grow];
    const distance = event.shiftKey ? stride : step;
    if (event.key === "Enter" && hiding) hiding.setHidden(!isHidden);
    else if (isHidden && [grow, shrink, "Home", "End"].includes(event.key)) hiding?.setHidden(false);
    else if (event.key === grow) resize(size + distance);
    else if (event.key === shrink) resize(size - distance);
    else if (event.key === "Home") resize(min);
    else if (event.key === "End") resize(max);
    else return;
    event.preventDefault();
    keepSplitSize(property);
  };

  return (
    <div
      className={styles[edge]}
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-controls={controls}
      aria-orientation={edge === "top" ? "horizontal" : "vertical"}
      aria-valuemin={hiding ? 0 : min}
      aria-valuemax={max}
      aria-valuenow={isHidden ? 0 : Math.min(size, max)}
      aria-valuetext={isHidden ? "hidden" : `${size} pixels`}
      title={isHidden ? "Show the text" : "Drag or press arrow keys to resize, double-click to reset"}
      data-hidden={isHidden || undefined}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onLostPointerCapture={end}
      onDoubleClick={reset}
      onKeyDown={press}
    />
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** The part's size and the largest that it can have (pixels), as they are now. */
function usePartSize(controls: string, edge: SplitterProps["edge"], findMax: SplitterProps["findMax"]) {
  const [sizes, setSizes] = useState({ size: 0, max: 0 });
  // Before anybody can press a key: an observer speaks up a frame later.
  useLayoutEffect(() => {
    const part = document.getElementById(controls);
    if (!part) return;
    const measure = () => {
      const size = Math.round(edge === "top" ? part.offsetHeight : part.offsetWidth);
      const max = Math.max(size, Math.round(findMax(part)));
      setSizes((known) => (known.size === size && known.max === max ? known : { size, max }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(part);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [controls, edge, findMax]);
  return sizes;
}
