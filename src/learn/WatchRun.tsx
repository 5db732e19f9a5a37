import { Play } from "lucide-react";
import { Button } from "../ui/Button.tsx";

interface WatchRunProps {
  readonly words: string;
  readonly isWatched: boolean;
  readonly onTurn: () => void;
}

/** Lets a run be played in the plan, or ends that. */
export function WatchRun({ words, isWatched, onTurn }: WatchRunProps) {
  return (
    <p>
      <Button look="line" onClick={onTurn}>
        {isWatched ? null : <Play size={16} aria-hidden="true" />}
        {isWatched ? "End the run" : words}
      </Button>
    </p>
  );
}
