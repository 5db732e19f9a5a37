import { X } from "lucide-react";
import { Popover } from "radix-ui";
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./Coachmark.module.css";

interface CoachmarkProps {
  /** What it points at. */
  readonly anchor: HTMLElement;
  readonly title: string;
  /** Where it stands among others: *2 of 5*. */
  readonly progress: string;
  readonly children: ReactNode;
  /** Null on the first one. */
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly nextName: string;
  /** Escape, or the button that closes it. */
  readonly onEnd: () => void;
}

/** A few words beside a part of the page, which gets a frame. The page stays as it is; the focus is in the words until they go. */
export default function Coachmark(props: CoachmarkProps) {
  const { anchor, title, progress, children, onBack, onNext, nextName, onEnd } = props;
  const id = useId();
  const frame = useFrame(anchor);
  const side = sideWithRoom(frame);
  const place = useMemo(() => (side === "within" ? footOf(frame) : anchor), [side, frame, anchor]);
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={{ current: place }} />
      <div
        className={styles["frame"]}
        style={{ top: frame.top, left: frame.left, width: frame.width, height: frame.height }}
      />
      <Popover.Portal>
        <Popover.Content
          className={styles["mark"]}
          side={side === "within" ? "top" : side}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-words`}
          collisionPadding={12}
          sideOffset={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={onEnd}
        >
          <p className={styles["progress"]}>{progress}</p>
          <Title key={title} id={`${id}-title`}>
            {title}
          </Title>
          <div id={`${id}-words`} className={styles["words"]}>
            {children}
          </div>
          <div className={styles["buttons"]}>
            {onBack ? (
              <Button look="line" onClick={onBack}>
                Back
              </Button>
            ) : null}
            <Button look="primary" onClick={onNext}>
              {nextName}
            </Button>
          </div>
          <Button className={styles["close"]} aria-label="End the tour" onClick={onEnd}>
            <X size="0.9375rem" aria-hidden="true" />
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Has the focus as soon as it is there, which is later than what is around it. */
function Title({ id, children }: { readonly id: string; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} id={id} className={styles["title"]} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** Pixels that the words need at most, with some air, at the usual size of letters. */
const [roomAcross, roomAlong] = [376, 232];

/** On which side of a part of the window there is room for the words; where there is none, they stand within, at its foot. */
function sideWithRoom({ top, left, width, height }: Frame): "bottom" | "top" | "right" | "left" | "within" {
  if (innerHeight - top - height >= roomAlong) return "bottom";
  if (top >= roomAlong) return "top";
  if (innerWidth - left - width >= roomAcross) return "right";
  return left >= roomAcross ? "left" : "within";
}

/** A line at the foot of a part, for words that stand above it. */
function footOf({ top, left, width, height }: Frame): { readonly getBoundingClientRect: () => DOMRect } {
  return { getBoundingClientRect: () => new DOMRect(left, top + height - 12, width, 0) };
}

interface Frame {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element is in the window, in pixels, as long as it stands there. */
function useFrame(element: HTMLElement): Frame {
  const [frame, setFrame] = useState<Frame>(() => element.getBoundingClientRect());
  useEffect(() => {
    const measure = () => setFrame(element.getBoundingClientRect());
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [element]);
  return frame;
}
