import type { ExportFormat } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { shownAnalysed } from "../../store/selectors.ts";
import type { Workspace } from "../../store/workspace.ts";
import type { Page } from "../page.ts";
import { copyFile } from "./copy-file.ts";
import { keepExportChoice, readExportChoice } from "./export-choice.ts";
import { type ExportKind, factsOf } from "./export-kinds.ts";
import { fileName } from "./file-name.ts";
import { makeFile, makePicture, makeText } from "./make-export.ts";
import { pageLook } from "./page-look.ts";
import { type Scale, scaledSizes } from "./picture-size.ts";
import { saveFile } from "./save-file.ts";

interface ExportContext {
  readonly workspace: Workspace;
  readonly page: Page;
}

/** Downloads the plan as it is shown, without asking. Where that cannot be, opens the dialog, which says why. */
export async function downloadPlan({ workspace, page }: ExportContext, kind: ExportKind): Promise<void> {
  const state = workspace.getState();
  const analysed = shownAnalysed(state);
  const look = analysed && pageLook(state, analysed);
  const scale = analysed && look && likedScale(analysed, look, kind);
  if (!analysed || scale === null || !look) {
    ask(page, kind);
    return;
  }
  const name = fileName({ kind, scale, title: look.title, dialect: analysed.settings.dialect });
  try {
    saveFile(await makeFile(analysed, kind, look, scale), name);
    page.setState({ notice: { kind: "exported", done: "downloaded", what: name } });
  } catch {
    ask(page, kind);
  }
}

/** Copies the plan as it is shown. Where that is not allowed, opens the dialog, where it can be taken by hand. */
export async function copyPlan({ workspace, page }: ExportContext, format: ExportFormat): Promise<void> {
  const state = workspace.getState();
  const analysed = shownAnalysed(state);
  const text = analysed && makeText(analysed, format, pageLook(state, analysed));
  if (text !== null && (await copyFile(text))) {
    page.setState({ notice: { kind: "exported", done: "copied", what: factsOf(format).noun } });
  } else {
    ask(page, format);
  }
}

function ask(page: Page, kind: ExportKind) {
  keepExportChoice({ ...readExportChoice(), kind });
  page.setState({ dialog: "export" });
}

/** The scale that was chosen last, or the largest below it that can be drawn; null where none can. */
function likedScale(analysed: Analysed, look: ReturnType<typeof pageLook>, kind: ExportKind): Scale | null {
  if (kind !== "png") return 1;
  const { scale } = readExportChoice();
  const possible = scaledSizes(makePicture(analysed, look)).filter((one) => one.problem === null && one.scale <= scale);
  return possible.at(-1)?.scale ?? null;
}
