/** What is said wherever the browser refuses the clipboard; then comes the way out, a sentence of its own. */
export const copyRefused = "The browser did not allow copying.";
