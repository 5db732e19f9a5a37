import type { Workspace } from "../store/workspace.ts";
import type { Page } from "./page.ts";

/** What commands act on. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly page: Page;
}
