import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { afterBuild } from "./scripts/support/after-build.ts";
import { trimReactFlow } from "./scripts/support/trim-react-flow.ts";
import { trimYaml } from "./scripts/support/trim-yaml.ts";

/** One policy for every page of the build. CodeMirror puts its styles into a style element, hence 'unsafe-inline' there. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy first into the head of a built page; the development server needs inline scripts. */
function policyInBuild(): Plugin {
  return {
    name: "policy-in-build",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * What the first diagram waits for is asked for first. With a policy in the document Chromium does not look ahead, so whatever stands
 * behind the script that sets the theme would wait for it; and fonts would wait for the first text in them.
 */
function headInOrder(): Plugin {
  const theme = /\s*<script src="[^"]*theme\.js"><\/script>/;
  return {
    name: "head-in-order",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const themeTag = theme.exec(html)?.[0];
        if (!themeTag) throw new Error("index.html has no script that sets the theme.");
        const fonts = Object.keys(bundle ?? {}).filter((file) => /-latin-wght-normal-[^/]*\.woff2$/.test(file));
        const preloads = fonts.map(
          (file) => `\n    <link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
        );
        return html.replace(theme, "").replace(/\s*<\/head>/, (end) => `${preloads.join("")}${themeTag}${end}`);
      },
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), trimYaml(), trimReactFlow(), policyInBuild(), headInOrder(), afterBuild()],
  build: {
    target: "es2023",
    // The policy allows no data: fonts, and a file of its own is cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    // *About* leads there. Text, as servers know what that is.
    license: { fileName: "licences.txt" },
    rolldownOptions: {
      // What the page begins with is one file, however much of it is wanted later by others too: two dozen compress worse.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  worker: { format: "es", plugins: () => [trimYaml()] },
});
