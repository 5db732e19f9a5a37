import { Tabs as Headless } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Tabs.module.css";

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Of the row of tabs. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row of tabs over the panel of the chosen one. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, className, children }: TabsProps<Value>) {
  const choose = (chosen: string) => {
    const tab = tabs.find((one) => one.value === chosen);
    if (tab) onChange(tab.value);
  };
  return (
    <Headless.Root className={styles["root"]} value={value} onValueChange={choose}>
      <Headless.List className={[styles["list"], className].filter(Boolean).join(" ")} aria-label={label}>
        {tabs.map((tab) => (
          <Headless.Trigger key={tab.value} className={styles["tab"]} value={tab.value}>
            {tab.label}
          </Headless.Trigger>
        ))}
      </Headless.List>
      {children}
    </Headless.Root>
  );
}

interface TabPanelProps {
  readonly value: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A panel. It stays mounted while another one is chosen, so that nothing in it loses its place. */
export function TabPanel({ value, className, children }: TabPanelProps) {
  return (
    <Headless.Content
      forceMount
      value={value}
      className={[styles["panel"], className].filter(Boolean).join(" ")}
      tabIndex={-1}
    >
      {children}
    </Headless.Content>
  );
}
