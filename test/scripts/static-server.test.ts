import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type StaticSite, serveFolder } from "../../scripts/support/static-server.mjs";

describe("the static server", () => {
  let folder: string;
  let site: StaticSite | undefined;

  beforeAll(() => {
    const outer = mkdtempSync(join(tmpdir(), "flightplan-site-"));
    writeFileSync(join(outer, "secret.txt"), "secret");
    folder = join(outer, "dist");
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<title>page</title>");
    writeFileSync(join(folder, "assets", "a b.js"), "export {};");
  });
  afterAll(() => rmSync(join(folder, ".."), { recursive: true }));
  afterEach(async () => {
    await site?.close();
    site = undefined;
  });

  it("answers a folder with its index.html", async () => {
    site = await serveFolder(folder);
    expect(await (await fetch(site.url)).text()).toBe("<title>page</title>");
  });

  it("gives scripts the type that browsers insist on", async () => {
    site = await serveFolder(folder);
    const response = await fetch(`${site.url}assets/a%20b.js?v=1`);
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("has nothing kept in a cache", async () => {
    site = await serveFolder(folder);
    expect((await fetch(site.url)).headers.get("cache-control")).toBe("no-store");
  });

  it("answers what is not there with 404, not with the page", async () => {
    site = await serveFolder(folder);
    expect((await fetch(`${site.url}nothing`)).status).toBe(404);
  });

  it("answers anything but reading with 405", async () => {
    site = await serveFolder(folder);
    expect((await fetch(site.url, { method: "POST" })).status).toBe(405);
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/%00", "/%zz"])(
    "stays in its folder for %s",
    async (path) => {
      site = await serveFolder(folder);
      expect(await statusOf(site, path)).toBe("404");
    },
  );

  it("serves under a path, and nothing beside it", async () => {
    site = await serveFolder(folder, { under: "/some/path/" });
    expect(site.url).toBe(`${site.origin}/some/path/`);
    expect((await fetch(site.url)).status).toBe(200);
    expect((await fetch(`${site.origin}/index.html`)).status).toBe(404);
  });

  it("records what was asked for", async () => {
    site = await serveFolder(folder);
    await (await fetch(`${site.url}?x`)).text();
    await (await fetch(`${site.url}nothing`)).text();
    expect(site.requests).toEqual([
      { method: "GET", path: "/?x", status: 200 },
      { method: "GET", path: "/nothing", status: 404 },
    ]);
  });

  it("takes the next port where one is in use", async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve(portOf(other.address())));
    });
    site = await serveFolder(folder, { port: taken });
    other.close();
    expect(Number(new URL(site.url).port)).toBeGreaterThan(taken);
  });
});

function portOf(address: unknown): number {
  return typeof address === "object" && address !== null && "port" in address ? Number(address.port) : 0;
}

/** The status of a path sent as it is: `fetch` would tidy it first. */
function statusOf(site: StaticSite, path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.once("error", reject);
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().split(" ")[1]);
    });
  });
}
