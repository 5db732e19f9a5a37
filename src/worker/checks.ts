// What comes later than the first diagram, in a file of its own so that it is loaded by itself.
export { checkPlanned } from "../core/index.ts";
