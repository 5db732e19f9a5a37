import { askPicture, type PictureRequest } from "../diagram/ask-picture.ts";
import { mapChoice } from "../diagram/map-choice.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command, Shortcut } from "./commands.ts";

/** What can be done with the picture as such: searching, zooming, folding, panning. */
export function pictureCommands({ workspace, page }: CommandContext): readonly Command[] {
  const hasPicture = () => (shownAnalysed(workspace.getState())?.analysis.plan.lanes.length ?? 0) > 0;
  const ask = (request: PictureRequest) => () => {
    page.setState({ tab: "plan" });
    askPicture(request);
  };
  const command = (request: PictureRequest, title: string, keywords: string, shortcut?: Shortcut): Command => ({
    id: `picture-${request}`,
    title,
    group: "View",
    keywords,
    ...(shortcut ? { shortcut } : {}),
    isAvailable: hasPicture,
    whyNot: "There is no picture.",
    run: ask(request),
  });

  const toggleMap: Command = {
    id: "toggle-map",
    title: "Show or hide the map",
    group: "View",
    keywords: "overview minimap corner toggle",
    shortcut: { key: "m" },
    run: () => mapChoice.turn(!mapChoice.isOn()),
  };

  return [
    command("search", "Find in the plan", "search look job series architecture stage dropped", { key: "/" }),
    command("zoom-in", "Zoom in", "larger closer magnify", { key: "+" }),
    command("zoom-out", "Zoom out", "smaller further", { key: "-" }),
    command("zoom-to-100", "Zoom to 100 %", "actual size reset", { key: "0" }),
    command("fit", "Fit the plan into view", "whole all overview centre", { key: "f" }),
    toggleMap,
    command("fold-stages", "Fold all stages", "collapse hide entries counts"),
    command("fold-lanes", "Fold all lanes", "collapse hide stages counts"),
    command("unfold-all", "Unfold all lanes and stages", "expand open show"),
    command("pan-left", "Move the view left", "pan scroll", { key: "ArrowLeft", shift: true }),
    command("pan-right", "Move the view right", "pan scroll", { key: "ArrowRight", shift: true }),
    command("pan-up", "Move the view up", "pan scroll", { key: "ArrowUp", shift: true }),
    command("pan-down", "Move the view down", "pan scroll", { key: "ArrowDown", shift: true }),
  ];
}
