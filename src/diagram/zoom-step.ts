/** How much closer a step of zoom brings. */
export const zoomStep = 1.25;
