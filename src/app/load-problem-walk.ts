/** Comes after the first diagram: until then there is no problem to go to. */
export const loadProblemWalk = () => import("./walk-problems.ts");
