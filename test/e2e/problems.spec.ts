import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test("lists problems and goes to their place", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await flightplan.problems.getByRole("button", { name: /^Go to 11:28/ }).click();
  await expect(flightplan.editor).toBeFocused();
  await page.keyboard.type("amd64");
  await expect(flightplan.verdict).toBeHidden();
});

test("walks the problems with F8", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste("pipeline: [a, b]\njobs:\n  c:\n    series: jammy\n    architectures: amd64\n");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("F8");
  await page.keyboard.type("c");
  await expect(flightplan.problems).not.toContainText("No job definition for 'a'");
  await page.keyboard.press("F8");
  await page.keyboard.type("c");
  await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
});

test("underlines a problem and explains it on hover", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await flightplan.editor.locator(".cm-lintRange-error").hover();
  await expect(page.locator(".cm-tooltip")).toContainText("Job test would run on arm64");
});

const kinds: readonly { readonly title: string; readonly text: string; readonly says: RegExp }[] = [
  { title: "no YAML", text: "pipeline: [\njobs: }", says: /Launchpad cannot load this file/ },
  { title: "a tab", text: "pipeline:\n\t- test\n", says: /tab/i },
  {
    title: "a docker-compose file",
    text: "services:\n  web:\n    image: nginx\n",
    says: /docker|compose/i,
  },
  {
    title: "a GitHub workflow",
    text: "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
    says: /GitHub/,
  },
  { title: "a binary file", text: "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0003>\u0000", says: /character/i },
];

for (const { title, text, says } of kinds) {
  test(`says clearly what is wrong with ${title}, and stays alive`, async ({ flightplan, page }) => {
    await flightplan.open();
    await flightplan.paste(text);
    await expect(flightplan.verdict).toContainText(says);
    await flightplan.paste("pipeline: [t]\njobs:\n  t: {series: jammy, architectures: arm64, run: make}\n");
    await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();
    await expect(page.getByRole("region", { name: "Verdict" })).toBeHidden();
  });
}

test("invites to paste where there is no text", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste("x");
  await flightplan.editor.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await expect(page.getByText("No pipeline yet")).toBeVisible();
  await expect(flightplan.verdict).toBeHidden();
});

test("plans a million characters without losing the page", async ({ flightplan, page }) => {
  await flightplan.open();
  const item = "      - {series: jammy, architectures: [amd64]}\n";
  const items = item.repeat(Math.ceil(1_000_000 / item.length));
  await flightplan.paste(`pipeline: [t]\njobs:\n  t:\n    run: make\n    matrix:\n${items}`);
  await expect(flightplan.lane(/^amd64 on jammy, build farm job, [\d,]+ entries/)).toBeAttached({ timeout: 50_000 });
  await page.getByRole("button", { name: "Fit" }).click();
  await expect(page.getByRole("button", { name: "Share" })).toBeEnabled();
});

test("plans a million characters of nonsense without losing the page", async ({ flightplan }) => {
  await flightplan.open();
  await flightplan.paste("[".repeat(1_000_000));
  await expect(flightplan.verdict).toBeVisible({ timeout: 50_000 });
  await flightplan.paste("pipeline: [t]\njobs:\n  t: {series: jammy, architectures: arm64, run: make}\n");
  await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached({ timeout: 50_000 });
});
