import { createRememberedSwitch } from "../ui/remembered-switch.ts";

/** Whether the map is wanted beside a picture that is larger than its canvas. */
export const mapChoice = createRememberedSwitch("flightplan:map", "hidden");
