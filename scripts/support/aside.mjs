import { performSteps } from "./perform-steps.mjs";
import { steps } from "./steps.mjs";

// What `performAside` starts: runs the steps that it is given the names of, and sends what they counted.
const names = process.argv.slice(2);
const results = await performSteps(steps.filter(({ name }) => names.includes(name)));
process.send?.([...results]);
