import type { Workspace } from "../../store/workspace.ts";
import type { NoticeAction, Page } from "../page.ts";
import type { FileNews } from "./file-news.ts";

/** What opening and saving act on. */
export interface FileContext {
  readonly workspace: Workspace;
  readonly page: Page;
}

/** Says what became of a file, and what can be done about it. */
export function tell({ page }: FileContext, news: FileNews, actions: readonly NoticeAction[] = []): void {
  page.setState({ notice: { kind: "file", news, actions } });
}
