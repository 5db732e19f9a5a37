/** Narrower than this, the page shows one of its parts at a time. */
export const narrowQuery = "(max-width: 44.9375rem)";
