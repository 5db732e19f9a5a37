import { type ReactNode } from "react";
import { TabPanel, Tabs } from "../ui/Tabs.tsx";
import styles from "./LessonPlayer.module.css";

export type LessonTab = "lesson" | "text" | "plan";

interface ThreePartsProps {
  readonly narrow: boolean;
  readonly tab: LessonTab;
  readonly onTab: (tab: LessonTab) => void;
  readonly reading: ReactNode;
  readonly text: ReactNode;
  readonly plan: ReactNode;
}

/** What there is to read, the file and the plan: beside each other, on a narrow page in tabs. */
export function ThreeParts({ narrow, tab, onTab, reading, text, plan }: ThreePartsProps) {
  if (!narrow) {
    return (
      <div className={styles["player"]}>
        {reading}
        <div className={styles["text"]}>{text}</div>
        <div className={styles["plan"]}>{plan}</div>
      </div>
    );
  }
  return (
    <Tabs
      label="Parts of the lesson"
      tabs={[
        { value: "lesson", label: "Lesson" },
        { value: "text", label: "YAML" },
        { value: "plan", label: "Plan" },
      ]}
      value={tab}
      onChange={onTab}
      className={styles["tabs"]}
    >
      <TabPanel value="lesson" className={styles["panel"]}>
        {reading}
      </TabPanel>
      <TabPanel value="text" className={styles["panel"]}>
        {text}
      </TabPanel>
      <TabPanel value="plan" className={styles["panel"]}>
        {plan}
      </TabPanel>
    </Tabs>
  );
}
