/**
 * How many entries, held and dropped over all lanes, a plan may have. Launchpad knows no limit; ours keeps aliases and large
 * matrices from filling the memory (a matrix of 20,000 items on eight architectures stays well below it).
 */
export const entryLimit = 400_000;
