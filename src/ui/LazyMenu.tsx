import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import type { MenuItem } from "./Menu.tsx";

const loadMenu = () => import("./Menu.tsx");
const Menu = lazy(loadMenu);

interface LazyMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
  readonly look?: ButtonProps["look"];
  readonly className?: string | undefined;
  /** Somebody comes near the button: a good moment to load what the items need. */
  readonly onNear?: () => void;
}

/** A button that opens a menu. The headless library behind it loads when somebody comes near the button. */
export function LazyMenu({ label, items, children, look = "quiet", className, onNear }: LazyMenuProps) {
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);

  const comeNear = () => {
    void loadMenu();
    onNear?.();
  };

  const button = (
    <Button
      look={look}
      className={className}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={open}
      onPointerEnter={comeNear}
      onFocus={comeNear}
      {...(wanted
        ? {}
        : {
            onClick: () => {
              comeNear();
              setWanted(true);
              setOpen(true);
            },
          })}
    >
      {children}
    </Button>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <Menu label={label} items={items} open={open} onOpenChange={setOpen}>
        {button}
      </Menu>
    </Suspense>
  );
}
