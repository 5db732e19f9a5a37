import type { ExportFormat } from "../../core/index.ts";
import { isEmpty, shownAnalysed } from "../../store/selectors.ts";
import type { Workspace } from "../../store/workspace.ts";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import type { Page } from "../page.ts";
import { keepExportChoice, readExportChoice } from "./export-choice.ts";
import { type ExportKind, factsOf } from "./export-kinds.ts";
import { fileName } from "./file-name.ts";
import { exportedPlan, makeFile } from "./make-export.ts";
import { pageLook } from "./page-look.ts";
import { saveFile } from "./save-file.ts";

interface ExportContext {
  readonly workspace: Workspace;
  readonly page: Page;
}

/** Downloads the plan as it is shown, without asking. Where that cannot be, opens the dialog, which says why. */
export async function downloadPlan({ workspace, page }: ExportContext, kind: ExportKind): Promise<void> {
  const state = workspace.getState();
  const analysed = shownAnalysed(state);
  if (!analysed || isEmpty(state)) {
    ask(page, kind);
    return;
  }
  const look = pageLook(state, analysed);
  const file = await makeFile(exportedPlan(analysed), kind, look, {
    scale: readExportChoice().scale,
    orSmaller: true,
  }).catch(() => null);
  if (!file) {
    ask(page, kind);
    return;
  }
  const name = fileName({ kind, scale: file.scale, title: look.title, dialect: analysed.settings.dialect });
  saveFile(file.content, name);
  page.setState({ notice: { kind: "exported", done: "downloaded", what: name } });
}

/** Copies the plan as it is shown. Where that is not allowed, says so and opens the dialog, where it can be taken by hand. */
export async function copyPlan({ workspace, page }: ExportContext, format: ExportFormat): Promise<void> {
  const state = workspace.getState();
  const analysed = shownAnalysed(state);
  const text = analysed && !isEmpty(state) ? exportedPlan(analysed).makeText(format, pageLook(state, analysed)) : null;
  if (text === null) {
    ask(page, format);
  } else if (await copyToClipboard(text)) {
    page.setState({ notice: { kind: "exported", done: "copied", what: factsOf(format).noun } });
  } else {
    ask(page, format);
    page.setState({ notice: { kind: "copy-refused" } });
  }
}

function ask(page: Page, kind: ExportKind) {
  keepExportChoice({ ...readExportChoice(), kind });
  page.setState({ dialog: "export" });
}
