import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { withSecrets, workedExample } from "../support/pipelines.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const masked = withSecrets.replace("abcdef123456", "REDACTED").replace("hunter2", "REDACTED");

/** The text that a link in a text opens with. */
function textOf(content: string): string {
  const decoded = decodeFragment(/#1\.[\w-]+/.exec(content)?.[0] ?? "");
  return decoded.kind === "shared" ? decoded.state.text : "";
}

async function clipboardOf({ page }: FlightplanPage): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test("hands on a link, Markdown and a frame, and masks what looks like a secret unless that is unticked", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(withSecrets);
  await expect(flightplan.entry(/^build 0, jammy, on amd64/)).toBeAttached();
  const { shareDialog: dialog, shareText: text } = flightplan;
  const take = async (kind: string, copy: string) => {
    await flightplan.openShare();
    await dialog.getByRole("radio", { name: kind, exact: true }).check();
    await expect(text).not.toHaveValue("Planning…");
    await dialog.getByRole("button", { name: copy }).click();
    await expect(dialog).toHaveCount(0);
    return clipboardOf(flightplan);
  };

  // The link: what is masked, one of it left in, and both.
  await flightplan.openShare();
  const secrets = dialog.getByRole("region", { name: "Values that look like secrets" });
  await expect(secrets).toContainText("2 values look like secrets. They are masked");
  await expect(secrets).not.toContainText(/abcdef|hunter/);
  expect(textOf(await text.inputValue())).toBe(masked);
  await expect(dialog).toContainText("It holds the text (7 lines), the plan as designed.");
  await secrets.getByRole("checkbox", { name: /in line 7: a password in an address/ }).uncheck();
  await expect(secrets).toContainText("1 of them is masked");
  expect(textOf(await text.inputValue())).toBe(masked.replace("REDACTED@", "hunter2@"));
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(flightplan.notices).toContainText(/characters, 1 value masked/);
  await screenReader.hears("1 value masked that looks like a secret");
  expect(textOf(await clipboardOf(flightplan))).toBe(masked.replace("REDACTED@", "hunter2@"));
  // The page's text is not the link's: after a reload it would be.
  expect(page.url()).not.toContain("#1.");

  const markdown = await take("Markdown link", "Copy Markdown link");
  expect(markdown).toMatch(/^\[Flightplan: build\]\(<http:[^>]+>\)$/);
  expect(textOf(markdown)).toBe(masked);

  const proposal = await take("For a merge proposal", "Copy Markdown");
  expect(proposal).toMatch(/^\*\*What Launchpad builds\*\*\n\n```text\nas designed · 1 build farm job · 1 entry\n/);
  expect(proposal).toContain(`</summary>\n\n\`\`\`yaml\n${masked}\`\`\`\n\n</details>`);
  expect(textOf(proposal)).toBe(masked);

  await flightplan.openShare();
  await dialog.getByRole("radio", { name: "Embed", exact: true }).check();
  await dialog.getByRole("radio", { name: "Both", exact: true }).check();
  await dialog.getByRole("radio", { name: "Dark", exact: true }).check();
  await dialog.getByRole("combobox", { name: "Height" }).selectOption("640 pixels");
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect(flightplan.notices).toContainText("Copied the HTML of a frame, 2 values masked.");
  const frame = await clipboardOf(flightplan);
  expect(frame).toMatch(
    /^<iframe src="http:[^"#]*\/embed\.html#1\.[\w-]+&amp;view=split&amp;theme=dark" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="Flightplan: build" width="100%" height="640" /,
  );
  expect(textOf(frame)).toBe(masked);

  // At once, and below an exported plan.
  await flightplan.openPalette("copy a link to");
  await page.keyboard.press("Enter");
  await expect(flightplan.notices).toContainText(/Copied the link, .* 2 values masked/);
  expect(textOf(await clipboardOf(flightplan))).toBe(masked);
  await page.getByRole("button", { name: "Export" }).click();
  const exporting = page.getByRole("dialog", { name: "Export" });
  await exporting.getByRole("radio", { name: "Text", exact: true }).check();
  await exporting.getByRole("switch", { name: "Link below the plan" }).check();
  await expect(exporting).toContainText("2 values masked");
  await expect(exporting.getByRole("textbox", { name: "Preview" })).toHaveValue(/#1\./);
  expect(textOf(await exporting.getByRole("textbox", { name: "Preview" }).inputValue())).toBe(masked);
});

test("is shared on a phone, with what copies it always in reach", async ({ flightplan, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await flightplan.open();
  await flightplan.openShare();
  const { shareDialog: dialog } = flightplan;
  for (const [kind, copy] of [
    ["Link", "Copy link"],
    ["For a merge proposal", "Copy Markdown"],
    ["Embed", "Copy HTML"],
  ] as const) {
    await dialog.getByRole("radio", { name: kind, exact: true }).check();
    await expect(dialog.getByRole("button", { name: copy })).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await dialog.getByRole("radio", { name: "Link", exact: true }).check();
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(flightplan.notices).toContainText("Copied the link");
  expect(textOf(await clipboardOf(flightplan))).toContain("test-snap:");

  // The storage is told of in the menu, where the header has no room for it.
  await flightplan.page.getByRole("tab", { name: "YAML" }).click();
  await flightplan.paste(withSecrets);
  await page.getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("menuitem", { name: /^Open a draft… Saved on this device/ })).toBeVisible();
});

test("says how long a link is, sends it by the browser's own sheet, and shows it in the address once it is copied", async ({
  flightplan,
  page,
}) => {
  await page.addInitScript(() => {
    const sent: ShareData[] = [];
    const sheet = {
      sent,
      canShare: () => true,
      share: (data: ShareData) => {
        sent.push(data);
        return sent.length === 1 ? Promise.reject(new DOMException("Closed.", "AbortError")) : Promise.resolve();
      },
    };
    for (const [key, value] of Object.entries(sheet)) Object.defineProperty(navigator, key, { value });
  });
  await flightplan.open();
  const { shareDialog: dialog, shareText: text } = flightplan;
  // Numbers in no order, which nothing makes shorter.
  const noise = (count: number) => Array.from({ length: count }, (_, i) => `# ${Math.abs(Math.sin(i + 1))}\n`).join("");
  for (const { lines, words } of [
    { lines: 0, words: "Short enough for chats and mails." },
    { lines: 200, words: "Some chats and mail programs cut a link of more than 2,000" },
    { lines: 900, words: "cut a link of more than 8,000: better send the file." },
  ]) {
    await flightplan.paste(workedExample + noise(lines));
    await flightplan.openShare();
    await expect(dialog).toContainText(words);
    const { length } = await text.inputValue();
    await expect(dialog).toContainText(`${length.toLocaleString("en")} characters in the link.`);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    expect(page.url()).not.toContain("#1.");
  }

  await flightplan.paste(workedExample);
  await flightplan.openShare();
  const link = await text.inputValue();
  await dialog.getByRole("button", { name: "Send by an app…" }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Send by an app…" }).click();
  await expect(dialog).toHaveCount(0);
  const sent = { title: "Flightplan: build-snap, then test-snap", url: link };
  expect(await page.evaluate(() => Reflect.get(navigator, "sent"))).toEqual([sent, sent]);

  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: "Copy link" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(link);
  await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
  expect(await clipboardOf(flightplan)).toBe(link);
});
