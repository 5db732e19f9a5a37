import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Menu.module.css";

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** The heading over it and its neighbours of the same group. */
  readonly group?: string;
  /** Whether it is the chosen one of its menu; leave out where the menu is no choice. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/**
 * A menu that opens below its button, and stands beside it in the document, so that it is in the same landmark. Comes with the headless
 * library: use `LazyMenu`, which loads it when needed.
 */
export default function Menu({ label, items, children, open, onOpenChange }: MenuProps) {
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Content className={styles["content"]} align="start" sideOffset={4} aria-label={label} loop>
        {groupsOf(items).map(({ group, members }) =>
          group === undefined ? (
            members.map(drawItem)
          ) : (
            <DropdownMenu.Group key={group} className={styles["group"]} aria-label={group}>
              <DropdownMenu.Label className={styles["heading"]} aria-hidden="true">
                {group}
              </DropdownMenu.Label>
              {members.map(drawItem)}
            </DropdownMenu.Group>
          ),
        )}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

interface Group {
  readonly group: string | undefined;
  readonly members: MenuItem[];
}

function groupsOf(items: readonly MenuItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.group === item.group) last.members.push(item);
    else groups.push({ group: item.group, members: [item] });
  }
  return groups;
}

function drawItem(item: MenuItem) {
  return item.checked === undefined ? (
    <DropdownMenu.Item key={item.id} className={styles["item"]} onSelect={item.onSelect}>
      <ItemText item={item} />
    </DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem key={item.id} className={styles["item"]} checked={item.checked} onSelect={item.onSelect}>
      <ItemText item={item} />
    </DropdownMenu.CheckboxItem>
  );
}

function ItemText({ item }: { readonly item: MenuItem }) {
  return (
    <>
      <span className={styles["mark"]} aria-hidden="true">
        {item.checked ? "✓" : ""}
      </span>
      <span>
        <span className={styles["label"]}>{item.label}</span>
        {item.note ? <span className={styles["note"]}>{item.note}</span> : null}
      </span>
    </>
  );
}
