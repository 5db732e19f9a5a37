/** Gives the focus to what a selector finds, as soon as it is there: parts are loaded when they are first asked for. */
export function focusWhenThere(selector: string): void {
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (focus()) stop();
  });
  const stop = () => {
    observer.disconnect();
    removeEventListener("pointerdown", stop, true);
    removeEventListener("keydown", stop, true);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  // Whoever goes on elsewhere keeps the focus there.
  addEventListener("pointerdown", stop, true);
  addEventListener("keydown", stop, true);
}
