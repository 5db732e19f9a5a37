import type { Command } from "./commands.ts";
import { chooseTheme } from "./theme.ts";

/** The commands that choose the look of the page. */
export function themeCommands(): readonly Command[] {
  return [
    {
      id: "theme-system",
      title: "Use the theme of the system",
      group: "View",
      keywords: "appearance colours colors auto automatic mode",
      anywhere: true,
      run: () => chooseTheme("system"),
    },
    {
      id: "theme-light",
      title: "Use the light theme",
      group: "View",
      keywords: "appearance colours colors bright white day mode",
      anywhere: true,
      run: () => chooseTheme("light"),
    },
    {
      id: "theme-dark",
      title: "Use the dark theme",
      group: "View",
      keywords: "appearance colours colors black night mode",
      anywhere: true,
      run: () => chooseTheme("dark"),
    },
  ];
}
