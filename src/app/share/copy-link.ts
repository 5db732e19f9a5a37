import type { Workspace } from "../../store/workspace.ts";
import { copyToClipboard } from "../../ui/copy-to-clipboard.ts";
import type { Page } from "../page.ts";
import { sharedStateOf } from "../shared-workspace.ts";
import { copiedNotice } from "./copied-notice.ts";
import { shareLink } from "./make-share.ts";
import { findSharedSecrets, maskShared } from "./shared-secrets.ts";

interface CopyLinkContext {
  readonly workspace: Workspace;
  readonly page: Page;
}

/** Copies a link at once, with masks for all that looks like a secret. Where the browser refuses, the link is shown. */
export async function copyLink({ workspace, page }: CopyLinkContext): Promise<void> {
  const whole = sharedStateOf(workspace.getState());
  const masked = findSharedSecrets(whole).length;
  const link = shareLink(maskShared(whole));
  if (link === null) {
    page.setState({ notice: { kind: "link-too-large" } });
    return;
  }
  const isDone = await copyToClipboard(link);
  page.setState({
    ...(masked === 0 ? { shared: { fragment: new URL(link).hash } } : {}),
    notice: isDone
      ? copiedNotice({ kind: "link", length: link.length, masked })
      : { kind: "link-ready", address: link },
  });
}
