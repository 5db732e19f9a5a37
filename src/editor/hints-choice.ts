import { createRememberedSwitch } from "../ui/remembered-switch.ts";

/** Whether hints stand in the text. */
export const hintsChoice = createRememberedSwitch("flightplan:hints", "hidden");
