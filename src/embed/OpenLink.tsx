import { ExternalLink } from "lucide-react";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import styles from "./OpenLink.module.css";

interface OpenLinkProps {
  readonly address: string;
  readonly isSandboxed: boolean;
}

/**
 * The way to all of Flightplan. A sandbox may forbid to open anything, and nothing tells before it is tried: so in a sandbox the address
 * stands there as text until opening it has worked, and elsewhere once it has not.
 */
export function OpenLink({ address, isSandboxed }: OpenLinkProps) {
  const [isForbidden, setIsForbidden] = useState<boolean | null>(null);
  const [tries, setTries] = useState(0);
  const text = useRef<HTMLElement>(null);
  const isShown = isForbidden ?? isSandboxed;

  useEffect(() => {
    if (tries > 0) text.current?.focus();
  }, [tries]);

  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // With `noopener` there would be no telling whether it worked.
    const opened = window.open(address, "_blank");
    if (opened) opened.opener = null;
    setIsForbidden(opened === null);
    if (opened === null) setTries((count) => count + 1);
  };

  return (
    <>
      <a className={styles["link"]} href={address} target="_blank" rel="noopener" onClick={open}>
        Open in Flightplan
        <ExternalLink size="0.875rem" aria-hidden="true" />
      </a>
      {isShown ? (
        <p className={styles["text"]}>
          <b>{isForbidden ? "This frame may open nothing. The address:" : "Address:"}</b>
          <span
            ref={text}
            role="textbox"
            aria-readonly="true"
            aria-label="Address in Flightplan"
            tabIndex={0}
            onFocus={(event) => getSelection()?.selectAllChildren(event.currentTarget)}
          >
            {address}
          </span>
        </p>
      ) : null}
    </>
  );
}
