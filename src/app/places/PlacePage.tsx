import { CircleHelp, Contrast } from "lucide-react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Brand } from "../../ui/Brand.tsx";
import { Button } from "../../ui/Button.tsx";
import { LazyMenu } from "../../ui/LazyMenu.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import type { Command } from "../commands.ts";
import { Part } from "../Part.tsx";
import { fragmentOf, type Place, planner } from "../place.ts";
import { chooseTheme, type ThemeChoice, useThemeChoice } from "../theme.ts";
import { arriveAt } from "./arrive-at.ts";
import styles from "./PlacePage.module.css";

const LearnPlace = lazy(() => import("../learn/LearnPlace.tsx"));
const DocsPlace = lazy(() => import("../docs/DocsPlace.tsx"));

interface PlacePageProps {
  readonly place: Exclude<Place, { kind: "planner" }>;
  /** Once they are there. */
  readonly commands: readonly Command[];
  /** Whether the planner is there behind it. */
  readonly isFromPlanner: boolean;
  /** Runs a command by its id. */
  readonly onRun: (id: string) => void;
}

/** A place of the page beside the planner, below a head that leads to all of them. */
export default function PlacePage({ place, commands, isFromPlanner, onRun }: PlacePageProps) {
  const main = useRef<HTMLElement>(null);
  const hasArrived = useRef(false);
  useEffect(() => {
    // A page that begins here takes the focus from nobody.
    const takesFocus = isFromPlanner || hasArrived.current;
    hasArrived.current = true;
    return main.current ? arriveAt(main.current, place, { takesFocus }) : undefined;
  }, [place, isFromPlanner]);
  const isLearning = place.kind === "learn" || place.kind === "shared-lesson";
  return (
    <div className={styles["page"]}>
      <header className={styles["header"]}>
        <a className={styles["brand"]} href={fragmentOf(planner)} aria-label="Flightplan, the planner">
          <Brand />
          <span className={styles["name"]}>Flightplan</span>
        </a>
        <nav className={styles["places"]} aria-label="Places">
          <LinkButton href={fragmentOf(planner)}>Planner</LinkButton>
          <LinkButton href="#learn" {...here(isLearning)}>
            Learn
          </LinkButton>
          <LinkButton href="#docs" {...here(place.kind === "docs")}>
            Docs
          </LinkButton>
        </nav>
        <ThemeMenu />
        <Button className={styles["icon"]} aria-label="Help and shortcuts" onClick={() => onRun("help")}>
          <CircleHelp size="1.0625rem" aria-hidden="true" />
        </Button>
      </header>
      <main ref={main} className={styles["main"]}>
        <Part name="This page">
          <Suspense fallback={<p className={styles["wait"]}>Loading…</p>}>
            {place.kind === "docs" ? <DocsPlace place={place} commands={commands} /> : <LearnPlace place={place} />}
          </Suspense>
        </Part>
      </main>
    </div>
  );
}

function here(isHere: boolean) {
  return isHere ? ({ "aria-current": "page" } as const) : {};
}

const themes: readonly { readonly id: ThemeChoice; readonly label: string }[] = [
  { id: "system", label: "Use the theme of the system" },
  { id: "light", label: "Use the light theme" },
  { id: "dark", label: "Use the dark theme" },
];

function ThemeMenu() {
  const theme = useThemeChoice();
  return (
    <LazyMenu
      label="Theme"
      className={styles["icon"]}
      items={themes.map((one) => ({ ...one, checked: theme === one.id, onSelect: () => chooseTheme(one.id) }))}
    >
      <Contrast size="1.0625rem" aria-hidden="true" />
    </LazyMenu>
  );
}
