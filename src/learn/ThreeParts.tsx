import { type ReactNode, useEffect, useRef } from "react";
import { TabPanel, Tabs } from "../ui/Tabs.tsx";
import styles from "./ThreeParts.module.css";

export type LessonTab = "lesson" | "text" | "plan";

const label = "Parts of the lesson";

interface ThreePartsProps {
  /** The heading of the page, which stands in `reading`. */
  readonly title: string;
  readonly narrow: boolean;
  readonly tab: LessonTab;
  readonly onTab: (tab: LessonTab) => void;
  readonly reading: ReactNode;
  readonly text: ReactNode;
  readonly plan: ReactNode;
}

/** What there is to read, the file and the plan: beside each other, on a narrow page in tabs. */
export function ThreeParts({ title, narrow, tab, onTab, reading, text, plan }: ThreePartsProps) {
  const chosen = useRef(tab);
  // What has led to another part is out of sight there, and the focus with it.
  useEffect(() => {
    if (chosen.current === tab) return;
    chosen.current = tab;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== document.body && focused.checkVisibility()) return;
    document.querySelector<HTMLElement>(`[aria-label="${label}"] [role="tab"][data-state="active"]`)?.focus();
  }, [tab]);

  if (!narrow) {
    return (
      <div className={styles["player"]}>
        {reading}
        <div className={styles["text"]}>{text}</div>
        <div className={styles["plan"]}>{plan}</div>
      </div>
    );
  }
  // Of the panels only one is there for anybody.
  const heading = <h1 className="visually-hidden">{title}</h1>;
  return (
    <Tabs
      label={label}
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
        {heading}
        {text}
      </TabPanel>
      <TabPanel value="plan" className={styles["panel"]}>
        {heading}
        {plan}
      </TabPanel>
    </Tabs>
  );
}
