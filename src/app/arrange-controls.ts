/** How the controls above the picture stand in the room that they have. */
export interface ControlsArrangement {
  /** What to plan for and how to show it is behind one button. */
  readonly hasMenu: boolean;
  /** The series have a row of their own. */
  readonly hasTwoRows: boolean;
  /** The switch that simulates stands beside that button, not behind it. */
  readonly hasSimulate: boolean;
  /** What comes and goes has no room of its own: all stand closer, so that no series is cut. */
  readonly isClose: boolean;
}

/** What of the controls comes and goes. */
interface PassingControls {
  /** How many differences there are stands beside *Both*. */
  readonly hasBadge: boolean;
  readonly hasReset: boolean;
}

/** What all controls but the series need in a row, and what those need that are never behind the button (pixels, where a rem has 16). */
const allBut = 570;
const fewestBut = 325;
/** Of one series: its square, its edges, and a character of its name (pixels, generously). */
const chip = 30;
const character = 7.4;
const simulateSwitch = 84;
const badge = 30;
const reset = 52;

/**
 * One row where there is room for it, if need be with a menu; else the series first, and the rest below them. That a plan
 * differs from today's, or that something can be reset, never changes it: nothing may move while somebody chooses.
 */
export function arrangeControls(
  width: number,
  series: readonly string[],
  { hasBadge, hasReset }: PassingControls = { hasBadge: false, hasReset: false },
): ControlsArrangement {
  const chips = chip + series.length * chip + series.join("").length * character;
  const hasTwoRows = width < chips + fewestBut;
  const hasMenu = width < allBut + (hasTwoRows ? 80 : chips);
  const passing = (hasBadge ? badge : 0) + (hasReset ? reset : 0);
  return {
    hasTwoRows,
    hasMenu,
    hasSimulate: width >= fewestBut + simulateSwitch + (hasTwoRows ? 0 : chips),
    isClose: !hasTwoRows && !hasMenu && width < allBut + chips + passing,
  };
}
