import { createRememberedSwitch } from "../ui/remembered-switch.ts";

/**
 * Whether single characters are shortcuts. Who speaks to the computer may say a letter that was meant for nobody, and can switch them
 * off (WCAG 2.1.4).
 */
export const singleKeys = createRememberedSwitch("flightplan:single-keys", "off");
