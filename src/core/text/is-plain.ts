/** Whether a text is printable ASCII: nothing in it needs a second look, and each UTF-16 unit is a character of its own. Nearly all are. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}
