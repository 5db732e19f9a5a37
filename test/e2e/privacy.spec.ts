import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

// Any host, any path: everything here is served under one.
test.use({ isApart: true, sitePath: "/some/path/" });

test("asks for nothing but the page's own static files, and never with what was typed", async ({
  flightplan,
  page,
  site,
}) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await page.getByRole("button", { name: "Examples" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Help and shortcuts" }).click();
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  expect(site.requests.length).toBeGreaterThan(0);
  for (const { method, path, status } of site.requests) {
    expect({ method, path, status }).toEqual({
      method: "GET",
      path: expect.stringMatching(/^\/some\/path\/([\w.-]+\.(js|svg|html)|assets\/[\w.-]+\.(js|css|woff2|svg))?$/),
      status: 200,
    });
  }
});

test("comes with a policy that allows its own files only", async ({ flightplan, page }) => {
  await flightplan.open();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /default-src 'none'; script-src 'self'/);
});

test("runs nothing that stands in a text", async ({ flightplan, page }) => {
  await flightplan.open();
  const name = "<img src=x onerror=alert(1)>";
  await flightplan.paste(
    `pipeline: ['${name}']\njobs:\n  '${name}':\n    series: jammy\n    architectures: ['<b>amd64</b>']\n    run: make\n`,
  );
  await expect(flightplan.entry(/<img src=x onerror=alert\(1\)> 0, jammy/)).toBeAttached();
  await expect(page.locator("img[src=x], main b:text-is('amd64')")).toHaveCount(0);
});
