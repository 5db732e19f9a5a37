let isAsked = false;

/**
 * Asks the browser once not to clear the drafts where space is short. Only where that asks nobody: Chromium decides by itself, others
 * show a question that nobody would understand.
 */
export function persistDrafts(): void {
  if (isAsked) return;
  isAsked = true;
  if (typeof navigator === "undefined" || !("userAgentData" in navigator)) return;
  const { storage }: Partial<Pick<Navigator, "storage">> = navigator;
  storage?.persist().catch(() => {
    // Refused: what is kept may go, which is said when it has.
  });
}
