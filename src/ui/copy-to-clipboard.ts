/**
 * Puts a text on the clipboard, or a picture that is still being made. False where the browser does not allow it or knows no
 * pictures there: `copyRefused` are the words for that. A picture that cannot be made rejects.
 */
export async function copyToClipboard(content: string | Promise<Blob>): Promise<boolean> {
  if (typeof content === "string") return isDone(() => navigator.clipboard.writeText(content));
  // Asked for before it is made: Safari wants the copying to begin in the click.
  const done = await isDone(() => navigator.clipboard.write([new ClipboardItem({ "image/png": content })]));
  if (!done) await content;
  return done;
}

async function isDone(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    // Refused, or there is no clipboard, as in a frame or without https.
    return false;
  }
}
