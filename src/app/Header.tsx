import { CircleHelp, Contrast, Ellipsis } from "lucide-react";
import { lazy, useState } from "react";
import type { DraftStatus } from "../drafts/save-drafts.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { Brand } from "../ui/Brand.tsx";
import { Button } from "../ui/Button.tsx";
import { LazyMenu } from "../ui/LazyMenu.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import type { MenuItem } from "../ui/Menu.tsx";
import type { Command } from "./commands.ts";
import type { Example } from "./examples/worked-example.ts";
import styles from "./Header.module.css";
import { type ThemeChoice, useThemeChoice } from "./theme.ts";

const FileName = lazy(() => import("./files/FileName.tsx"));

interface HeaderProps {
  readonly narrow: boolean;
  readonly commands: readonly Command[];
  /** Runs a command by its id, as soon as it is there. */
  readonly onRun: (id: string) => void;
  readonly onExample: (example: Example) => void;
  /** Whether the text is kept on this device; null while that is not known. */
  readonly saved: DraftStatus | null;
  readonly draftCount: number;
  /** Whether the page began with nothing of anybody's. */
  readonly isFirst: boolean;
}

const TourOffer = lazy(() => import("./tour/TourOffer.tsx"));
const SavedStatus = lazy(() => import("./SavedStatus.tsx"));

const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark"];

/** The bar at the top: what the page is, texts to start from, sharing, theme and help. */
export function Header({ narrow, commands, onRun, onExample, saved, draftCount, isFirst }: HeaderProps) {
  const theme = useThemeChoice();
  const hasFile = useWorkspace((state) => state.file !== null);
  const item = (id: string): readonly MenuItem[] =>
    commands
      .filter((command) => command.id === id)
      .map(({ title, note, run }) => ({ id, label: title, note: note?.() ?? undefined, onSelect: run }));
  const isUntouched = useWorkspace((state) => state.documentId === 1) && commands.length > 0 && !hasFile;
  const fileItems = ["open-file", "save-file", "save-file-as", "drafts"].flatMap(item);

  const [examples, setExamples] = useState<readonly Example[]>([]);
  const loadExamples = () => void import("./examples/examples.ts").then((loaded) => setExamples(loaded.examples));

  const exampleItems = examples.map(
    (example): MenuItem => ({
      id: example.title,
      label: example.title,
      note: example.note,
      onSelect: () => onExample(example),
    }),
  );
  const themeItems = themeChoices.flatMap((choice) =>
    item(`theme-${choice}`).map((one) => ({ ...one, checked: theme === choice })),
  );

  return (
    <header className={styles["header"]}>
      <h1 className={styles["brand"]}>
        <Brand />
        Flightplan
      </h1>
      {narrow ? null : (
        <LazyMenu label="File" items={fileItems}>
          File <span aria-hidden="true">▾</span>
        </LazyMenu>
      )}
      {narrow ? null : (
        <LazyMenu label="Examples" items={exampleItems} onNear={loadExamples}>
          Examples <span aria-hidden="true">▾</span>
        </LazyMenu>
      )}
      {narrow ? null : (
        <Button aria-haspopup="dialog" onClick={() => onRun("compare")}>
          Compare
        </Button>
      )}
      {narrow ? null : <LinkButton href="#learn">Learn</LinkButton>}
      {narrow ? null : (
        <LinkButton href="#docs" className={styles["roomy"]}>
          Docs
        </LinkButton>
      )}
      <div className={styles["grow"]}>
        {hasFile ? (
          <Boundary>
            <FileName />
          </Boundary>
        ) : null}
      </div>
      {isFirst && isUntouched && saved === null && draftCount === 0 && !narrow ? (
        <Boundary>
          <TourOffer onStart={() => onRun("tour")} />
        </Boundary>
      ) : null}
      {narrow || (saved === null && draftCount === 0) ? null : (
        <Boundary>
          <SavedStatus status={saved} draftCount={draftCount} onOpen={() => onRun("drafts")} />
        </Boundary>
      )}
      {narrow ? null : (
        <Button look="line" aria-haspopup="dialog" onClick={() => onRun("export")}>
          Export <span aria-hidden="true">▾</span>
        </Button>
      )}
      <Button look="primary" aria-haspopup="dialog" onClick={() => onRun("share")}>
        Share
      </Button>
      {narrow ? (
        <LazyMenu
          label="More"
          className={styles["icon"]}
          onNear={loadExamples}
          items={[
            ...fileItems,
            ...item("export"),
            ...item("explain-plan"),
            ...item("replay-plan"),
            ...item("compare"),
            ...item("palette"),
            ...item("learn"),
            ...item("tour"),
            ...item("docs"),
            ...item("help"),
            ...item("about"),
            ...themeItems.map((one) => ({ ...one, group: "Theme" })),
            ...exampleItems.map((one) => ({ ...one, group: "Examples" })),
          ]}
        >
          <Ellipsis size="1.125rem" aria-hidden="true" />
        </LazyMenu>
      ) : (
        <>
          <LazyMenu label="Theme" className={styles["icon"]} items={themeItems}>
            <Contrast size="1.0625rem" aria-hidden="true" />
          </LazyMenu>
          <Button className={styles["icon"]} aria-label="Help and shortcuts" onClick={() => onRun("help")}>
            <CircleHelp size="1.0625rem" aria-hidden="true" />
          </Button>
        </>
      )}
    </header>
  );
}
