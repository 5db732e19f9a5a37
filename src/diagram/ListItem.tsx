import type { KeyboardEvent, ReactNode } from "react";

interface ListItemProps {
  readonly name: string;
  /** Whether Tab leads here. */
  readonly isActive: boolean;
  /** Where the list does not hold all its items. */
  readonly place?: { readonly of: number; readonly at: number };
  /** Only where the item can be folded. */
  readonly isExpanded?: boolean;
  /** Only where the item is a switch. */
  readonly isOn?: boolean;
  /** Whether its details are open. */
  readonly isPinned: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** `visible` if the focus came by keyboard. */
  readonly onFocus: (visible: boolean, element: HTMLElement) => void;
  readonly onBlur: () => void;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

/** One item of the plan's list, with the items inside it. */
export function ListItem({ name, isActive, place, isExpanded, isOn, isPinned, children, ...on }: ListItemProps) {
  return (
    <li aria-setsize={place?.of} aria-posinset={place?.at}>
      <button
        type="button"
        tabIndex={isActive ? 0 : -1}
        role={isOn === undefined ? undefined : "switch"}
        aria-checked={isOn}
        aria-keyshortcuts={isOn === undefined ? undefined : "Shift+Enter"}
        aria-expanded={isExpanded}
        aria-current={isPinned || undefined}
        onKeyDown={on.onKeyDown}
        onFocus={({ currentTarget }) => on.onFocus(currentTarget.matches(":focus-visible"), currentTarget)}
        onBlur={on.onBlur}
        onClick={on.onPress}
      >
        {name}
      </button>
      {children}
    </li>
  );
}
