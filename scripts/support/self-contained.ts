import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";
import { trimReactFlow } from "./trim-react-flow.ts";
import { trimYaml } from "./trim-yaml.ts";

/** A page that is to be one file. */
export interface SelfContainedPage {
  /** The page it is made of, in the root of the project. */
  readonly page: string;
  /** Names of font files that come along; letters of others are drawn in the reader's fonts. */
  readonly fonts: RegExp;
  /** What the page may do beside running its own scripts. */
  readonly policy: readonly string[];
  readonly config?: InlineConfig;
}

const entryTag = /\s*<script type="module" src="\/(src\/[^"]+)"><\/script>/;

/**
 * One file of a page: scripts, styles, fonts and icon within, so that it works in a sandbox, without a server and without
 * `Access-Control-Allow-Origin`. Its policy names its scripts by their hashes. A plugin for this exists; it knows neither hashes nor
 * which fonts to leave out, and leaves a worker in a file of its own.
 */
export async function putIntoOneFile(root: string, options: SelfContainedPage): Promise<string> {
  const html = await withIconAndTheme(await readFile(join(root, options.page), "utf8"), join(root, "public"));
  const entry = entryTag.exec(html)?.[1];
  if (entry === undefined) throw new Error(`${options.page} has no script of ours.`);
  const { script, style } = await bundle(join(root, entry), root, options);
  // By functions: no `$` of the code is meant for `replace`.
  const whole = html
    .replace(/\s*<\/head>/, (end) => `\n    <style>${withOurFonts(style)}</style>${end}`)
    .replace(entryTag, () => `\n    <script type="module">${script.replaceAll("</script", "<\\/script")}</script>`);
  const scripts = [...whole.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, code = ""]) => hashOf(code)).join(" ");
  const policy = ["default-src 'none'", `script-src ${hashes}`, ...options.policy].join("; ");
  return whole.replace(
    '<meta charset="utf-8" />',
    (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** The icon and the script that sets the theme within; what only a site can have is left out. */
async function withIconAndTheme(html: string, folder: string): Promise<string> {
  const icon = await readFile(join(folder, "icon.svg"), "base64");
  const theme = await readFile(join(folder, "theme.js"), "utf8");
  return html
    .replace(/\s*<link rel="(?:apple-touch-icon|manifest)"[^>]*>/g, "")
    .replace("./icon.svg", `data:image/svg+xml;base64,${icon}`)
    .replace('<script src="./theme.js"></script>', () => `<script>${theme}</script>`);
}

function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

async function bundle(input: string, root: string, { fonts, config }: SelfContainedPage) {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    base: "./",
    ...config,
    plugins: [react(), trimYaml(), trimReactFlow(), config?.plugins],
    build: {
      target: "es2023",
      write: false,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      assetsInlineLimit: (file) => fonts.test(file),
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  if (!result || !("output" in result)) throw new Error(`${input} was not built.`);
  return { script: onlyScript(result), style: onlyStyle(result) };
}

/** There is one, or something was left outside of it. */
function onlyScript({ output }: Rolldown.RolldownOutput): string {
  const [chunk, ...others] = output.filter((one) => one.type === "chunk");
  const left = output.filter(({ fileName }) => fileName.endsWith(".js"));
  if (!chunk || others.length > 0 || left.length > 1) throw new Error("A page in one file has more than one script.");
  return chunk.code;
}

function onlyStyle({ output }: Rolldown.RolldownOutput): string {
  return output
    .flatMap((one) => (one.type === "asset" && one.fileName.endsWith(".css") ? [String(one.source)] : []))
    .join("");
}

/** Without the faces whose files are not within. */
function withOurFonts(style: string): string {
  return style.replace(/@font-face\s*\{[^}]*\}/g, (face) => (face.includes("data:") ? face : ""));
}
