import { expect, type FlightplanPage } from "./flightplan-test.ts";

/** Pastes where the editor is, which on a narrow page is behind a tab, and goes to another one. */
export async function pasteAnywhere(flightplan: FlightplanPage, text: string, tab = "Plan"): Promise<void> {
  const yaml = flightplan.page.getByRole("tab", { name: "YAML" });
  let isNarrow = false;
  // The window may just have got its size.
  await expect(async () => {
    isNarrow = (await yaml.count()) > 0;
    if (isNarrow) await yaml.click({ timeout: 5_000 });
    await expect(flightplan.editorLines.first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await flightplan.paste(text);
  await expect(flightplan.editor).toContainText(text.slice(0, 10));
  if (isNarrow) await flightplan.page.getByRole("tab", { name: tab }).click();
}
