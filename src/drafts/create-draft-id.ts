/** A fresh, unguessable id. `crypto.randomUUID` is there only in secure contexts; a plain http server is none. */
export function createDraftId(): string {
  const context: Partial<Pick<Crypto, "randomUUID">> = crypto;
  return context.randomUUID?.() ?? randomHexadecimal();
}

function randomHexadecimal(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
