import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, test } from "../support/flightplan-test.ts";
import { dialectsDiffer, workedExample } from "../support/pipelines.ts";

const link = encodeLink({ text: workedExample });
const cut = link.slice(0, -30);
/** Only its checksum is another. */
const altered = link.slice(0, -4) + (link.endsWith("AAAA") ? "BBBB" : "AAAA");

test("a damaged link says what is wrong and what can be read, and replaces nothing by itself", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(dialectsDiffer);
  await expect(page.getByText("Saved on this device")).toBeVisible();

  // Opened with the page: the tab's own text is behind it.
  await page.goto("about:blank");
  await page.goto(`./${cut}`);
  const dialog = page.getByRole("dialog", { name: "This link was cut off on its way here." });
  await expect(dialog.getByRole("button", { name: "Dismiss" })).toBeFocused();
  await expect(dialog).toContainText("Nothing of yours was replaced.");
  await expect(dialog).toContainText(/up to “.+” in line \d+\. The rest is not in the link\./);
  const recovered = await dialog.getByRole("textbox", { name: "Recovered text" }).inputValue();
  expect(workedExample.startsWith(recovered)).toBe(true);
  expect(recovered.length).toBeGreaterThan(100);
  await expect(dialog.getByRole("textbox")).toHaveAttribute("readonly");
  expect(new URL(page.url()).hash).toBe(cut);
  await page.reload();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/#1\./);
  await expect.poll(() => flightplan.text()).toBe(dialectsDiffer);

  // Followed within the page, one after another, each with its own words.
  const follow = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  for (const [fragment, words] of [
    [altered, "This link was changed on its way here."],
    [link.replace("#1.", "#2."), "This link was made by a newer Flightplan than this one."],
    [`${link.slice(0, 60)}!${link.slice(61)}`, "This link holds characters that do not belong into it."],
    ["#1.hello-there", "This link holds no flight plan."],
    [`#1.eN${"a".repeat(1_600_000)}`, "This link holds more text than Flightplan opens."],
  ] as const) {
    await follow(fragment);
    const next = page.getByRole("dialog", { name: words });
    await expect(next).toBeVisible();
    await next.getByRole("button", { name: "Dismiss" }).click();
    await expect(page).not.toHaveURL(/#\d/);
  }
  await expect.poll(() => flightplan.text()).toBe(dialectsDiffer);

  // Used, because somebody asked for it, and taken back.
  await follow(altered);
  const last = page.getByRole("dialog", { name: "This link was changed on its way here." });
  await expect(last.getByRole("img", { name: /^The plan of the recovered text: 2 build farm jobs/ })).toBeVisible();
  await last.getByRole("button", { name: "Use this text" }).click();
  await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();
  await expect.poll(() => flightplan.text()).toBe(workedExample);
  await expect(page).not.toHaveURL(/#1\./);
  await expect(flightplan.notices).toContainText("The text was replaced by what could be read of the link.");
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => flightplan.text()).toBe(dialectsDiffer);
});
