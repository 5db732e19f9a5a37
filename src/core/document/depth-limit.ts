/** How many collections may stand within one another: PyYAML gives up at about this depth, when Python's stack is full. */
export const depthLimit = 490;
