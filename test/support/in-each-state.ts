import { type FlightplanPage, test } from "./flightplan-test.ts";
import type { PageState } from "./page-states.ts";

/** Goes from state to state in one page, and looks at each before it is left. */
export async function inEachState<State extends PageState>(
  states: readonly State[],
  flightplan: FlightplanPage,
  look: (state: State) => Promise<void>,
): Promise<void> {
  for (const state of states) {
    await test.step(state.title, async () => {
      await state.reach(flightplan);
      await look(state);
      await state.leave?.(flightplan);
    });
  }
}
