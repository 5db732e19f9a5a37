import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import styles from "./TourOffer.module.css";
import { isTourNew, rememberTour } from "./tour-memory.ts";

/** Offers the tour to whoever is here for the first time; it never begins by itself. */
export default function TourOffer({ onStart }: { readonly onStart: () => void }) {
  const [isOpen, setOpen] = useState(isTourNew);
  if (!isOpen) return null;
  const close = () => {
    setOpen(false);
    rememberTour();
  };
  return (
    <div className={styles["offer"]}>
      <Button
        look="link"
        onClick={() => {
          close();
          onStart();
        }}
      >
        New here? Take the tour
      </Button>
      <Button
        className={styles["close"]}
        aria-label="No tour"
        onClick={() => {
          close();
          document.querySelector<HTMLElement>("#plan")?.focus();
        }}
      >
        <X size="0.875rem" aria-hidden="true" />
      </Button>
    </div>
  );
}
