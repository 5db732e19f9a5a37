import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** @type {Record<string, string>} */
const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".yaml": "text/yaml; charset=utf-8",
  ".yml": "text/yaml; charset=utf-8",
};

/**
 * @typedef {object} ServedRequest
 * @property {string} method
 * @property {string} path as asked for, with the query
 * @property {number} status
 */

/**
 * @typedef {object} StaticSite
 * @property {string} url where the folder's `index.html` is, with a slash at the end
 * @property {string} origin
 * @property {readonly ServedRequest[]} requests everything asked for so far, in order
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder as any plain static server would: no fallback page, and no caching unless asked for.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] where to begin looking for a free one; 0, the default, for any
 * @param {string} [options.under] the path that stands for the folder, such as `/some/path/`; anything else is not found
 * @param {boolean} [options.mayBeKept] whether browsers may keep files, for an hour, without asking again
 * @returns {Promise<StaticSite>}
 */
export async function serveFolder(folder, { port = 0, under = "/", mayBeKept = false } = {}) {
  /** @type {ServedRequest[]} */
  const requests = [];
  const server = createServer((request, response) => {
    response.once("finish", () => {
      requests.push({ method: request.method ?? "", path: request.url ?? "", status: response.statusCode });
    });
    response.setHeader("Cache-Control", mayBeKept ? "max-age=3600" : "no-store");
    answer(request, response, folder, under).catch(() => response.destroy());
  });
  const bound = await listenFrom(server, port);
  const origin = `http://127.0.0.1:${bound}`;
  return { url: `${origin}${under}`, origin, requests, close: () => closeServer(server) };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 * @param {string} under
 */
async function answer(request, response, folder, under) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);

  const file = fileFor(request.url ?? "/", folder, under);
  const found = file === null ? undefined : await stat(file).catch(() => undefined);
  if (file === null || found === undefined || !found.isFile()) return refuse(response, 404);

  response.writeHead(200, {
    "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .once("error", () => response.destroy())
      .pipe(response);
}

/**
 * @param {string} url
 * @param {string} folder
 * @param {string} under
 * @returns {string | null} null where the address is none of the folder's
 */
function fileFor(url, folder, under) {
  const path = decodedPath(url);
  if (path === null || !path.startsWith(under)) return null;
  const inside = normalize(path.slice(under.length));
  if (inside === ".." || inside.startsWith(`..${sep}`)) return null;
  return join(folder, path.endsWith("/") ? join(inside, "index.html") : inside);
}

/** @param {string} url */
function decodedPath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Not found.\n" : "Only GET and HEAD.\n");
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port the first to try
 * @returns {Promise<number>} the one that was free
 */
async function listenFrom(server, port) {
  for (let candidate = port; candidate < 65_536; candidate++) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  throw new Error(`No port is free from ${port} on.`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
