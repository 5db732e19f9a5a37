import { useEffect, useState } from "react";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./PlanPane.module.css";

/** From so many seconds on, somebody may want to stop it. */
const patience = 2;

/** What is going on while a plan is on its way, for how long, and how to stop it. The announcer says it to a screen reader. */
export default function PlanningStatus() {
  const stop = useWorkspace((state) => state.stopPlanning);
  const lines = useWorkspace(({ text }) => text.split("\n").length);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1_000);
    return () => clearInterval(timer);
  }, []);

  return (
    <div className={styles["planning"]}>
      <span role="status" aria-live="off">
        {seconds < patience ? "Planning…" : `Planning ${lines.toLocaleString("en")} lines… ${seconds} s`}
      </span>
      {seconds < patience ? null : (
        <Button look="link" onClick={stop}>
          Stop
        </Button>
      )}
    </div>
  );
}
