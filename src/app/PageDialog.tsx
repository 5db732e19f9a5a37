import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import type { Command } from "./commands.ts";
import type { Page, PageState } from "./page.ts";

const AboutDialog = lazy(() => import("./about/AboutDialog.tsx"));
const CompareDialog = lazy(() => import("./compare/CompareDialog.tsx"));
const HelpDialog = lazy(() => import("./HelpDialog.tsx"));
const ExportDialog = lazy(() => import("./export/ExportDialog.tsx"));
const DraftsDialog = lazy(() => import("../drafts/DraftsDialog.tsx"));
const ChooseFileDialog = lazy(() => import("./files/ChooseFileDialog.tsx"));
const ShareDialog = lazy(() => import("./share/ShareDialog.tsx"));
const DamagedLinkDialog = lazy(() => import("./damage/DamagedLinkDialog.tsx"));
const CommandPalette = lazy(() => import("./palette/CommandPalette.tsx"));

interface PageDialogProps {
  readonly dialog: NonNullable<PageState["dialog"]>;
  readonly page: Page;
  readonly commands: readonly Command[];
}

/** The dialogs of the page, each loaded when it is first wanted. */
export default function PageDialog({ dialog, page, commands }: PageDialogProps) {
  const shelf = useStore(page, (state) => state.drafts);
  const saved = useStore(page, (state) => state.saved);
  const isInPlanner = useStore(page, (state) => state.place.kind === "planner");
  const close = () => page.setState({ dialog: null });
  return (
    // With a key, the one that is left gives the focus back before the next one comes.
    <Suspense key={dialog}>
      {dialog === "help" ? (
        <HelpDialog
          commands={commands}
          onClose={close}
          onAbout={() => page.setState({ dialog: "about" })}
          onPalette={() => page.setState({ dialog: "palette" })}
          onTour={() => {
            close();
            commands.find(({ id }) => id === "tour")?.run();
          }}
        />
      ) : null}
      {dialog === "about" ? <AboutDialog onClose={close} /> : null}
      {dialog === "compare" ? <CompareDialog shelf={shelf} onClose={close} /> : null}
      {dialog === "export" ? <ExportDialog onClose={close} /> : null}
      {dialog === "drafts" ? (
        <DraftsDialog
          shelf={shelf}
          status={saved}
          onClose={close}
          onCount={(draftCount) => page.setState({ draftCount })}
        />
      ) : null}
      {dialog === "choose-file" ? <ChooseFileDialog page={page} onClose={close} /> : null}
      {dialog === "share" ? <ShareDialog page={page} onClose={close} /> : null}
      {dialog === "damaged-link" ? <DamagedLinkDialog page={page} /> : null}
      {dialog === "palette" ? <CommandPalette commands={commands} isInPlanner={isInPlanner} onClose={close} /> : null}
    </Suspense>
  );
}
