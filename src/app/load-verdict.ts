/** Most plans need no verdict, so it comes after the first diagram; by the time that a text is refused it is there. */
export const loadVerdict = () => import("../findings/Verdict.tsx");
