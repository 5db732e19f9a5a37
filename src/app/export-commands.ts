import type { ExportFormat } from "../core/index.ts";
import { isEmpty } from "../store/selectors.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import type { ExportKind } from "./export/export-kinds.ts";
import { loadPrinting } from "./print/load-printing.ts";

const loadExport = () => import("./export/run-export.ts");

/** The commands that take the plan away: the dialog, and each way without asking. */
export function exportCommands(context: Pick<CommandContext, "workspace" | "page">): readonly Command[] {
  const shared = {
    group: "Export",
    whyNot: "There is nothing to export: the text is empty.",
    isAvailable: () => !isEmpty(context.workspace.getState()),
  } as const;
  // Without asking, they take the text's own plan; the dialog takes what is in view.
  const ofNew = {
    ...shared,
    note: () => (context.workspace.getState().comparison === null ? null : "the new plan; Export takes both"),
  };
  const download = (kind: ExportKind) => () => void loadExport().then((loaded) => loaded.downloadPlan(context, kind));
  const copy = (format: ExportFormat) => () => void loadExport().then((loaded) => loaded.copyPlan(context, format));
  return [
    {
      ...shared,
      id: "export",
      title: "Export the plan…",
      keywords: "save download picture image svg png json mermaid markdown text slide",
      shortcut: { key: "e" },
      run: () => context.page.setState({ dialog: "export" }),
    },
    {
      ...ofNew,
      id: "download-svg",
      title: "Download the plan as SVG",
      keywords: "export save vector picture image",
      run: download("svg"),
    },
    {
      ...ofNew,
      id: "download-png",
      title: "Download the plan as PNG",
      keywords: "export save bitmap picture image screenshot",
      run: download("png"),
    },
    {
      ...ofNew,
      id: "copy-markdown",
      title: "Copy the plan as Markdown",
      keywords: "export clipboard merge proposal md",
      run: copy("markdown"),
    },
    {
      ...ofNew,
      id: "copy-text",
      title: "Copy the plan as text",
      keywords: "export clipboard plain mail",
      run: copy("text"),
    },
    {
      ...ofNew,
      id: "copy-mermaid",
      title: "Copy the plan as Mermaid",
      keywords: "export clipboard diagram flowchart readme",
      run: copy("mermaid"),
    },
    {
      ...ofNew,
      id: "copy-json",
      title: "Copy the plan as JSON",
      keywords: "export clipboard program data",
      run: copy("json"),
    },
    {
      ...shared,
      id: "print",
      title: "Print the plan",
      keywords: "export paper pdf printer page hand out",
      run: () =>
        void loadPrinting(context).then(async () => {
          const { printWhole } = await import("./print/print-whole.ts");
          await printWhole(context.workspace);
        }),
    },
  ];
}
