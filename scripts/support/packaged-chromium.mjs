import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packagedChromiumFolder, packagedChromiumVersion, thisMachine } from "./browser-candidates.mjs";
import { npm, run } from "./commands.mjs";

/**
 * The last resort: a Chromium for Linux that is itself an npm package, kept outside the tree with the few system libraries
 * and the font that it brings.
 *
 * @returns {Promise<readonly string[]>} where it is
 */
export async function installPackagedChromium() {
  const folder = packagedChromiumFolder(thisMachine());
  const unpacked = join(folder, "unpacked");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });

  const options = ["--no-save", "--no-audit", "--no-fund", "--prefix", folder];
  const installed = await run(npm(["install", ...options, `@sparticuz/chromium@${packagedChromiumVersion}`]), {
    minutes: 5,
  });
  if (!installed.ok) {
    console.log(`That did not work: ${installed.complaint}.`);
    return [];
  }
  const inflated = await run(unpack(folder, unpacked), { minutes: 2 });
  if (!inflated.ok) {
    console.log(`It could not be unpacked: ${inflated.complaint}.`);
    return [];
  }
  return [writeLauncher(folder, unpacked)];
}

/**
 * The package unpacks itself into the temporary folder, and adds its system libraries only where it takes itself to be on
 * AWS Lambda.
 *
 * @param {string} folder
 * @param {string} unpacked
 */
function unpack(folder, unpacked) {
  const entry = join(folder, "node_modules", "@sparticuz", "chromium", "build", "esm", "index.js");
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();`;
  return {
    file: process.execPath,
    args: ["--input-type=module", "--eval", script],
    env: { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  };
}

/**
 * @param {string} folder
 * @param {string} unpacked
 */
function writeLauncher(folder, unpacked) {
  const fonts = `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, "fonts.conf"), `<?xml version="1.0"?>\n${fonts}\n`);

  const launcher = join(folder, "chromium");
  const lines = [
    "#!/bin/sh",
    `export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${unpacked}/al2023/lib"`,
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="${folder}/fonts.conf"`,
    `exec "${unpacked}/chromium" "$@"`,
  ];
  writeFileSync(launcher, `${lines.join("\n")}\n`);
  chmodSync(launcher, 0o755);
  return launcher;
}
