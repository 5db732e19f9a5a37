import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests of values in, values out: they change nothing that another file could see, so files share a process and its modules. */
const pure = "test/{compare,core,diagram,docs,embed,fuzz,golden,learn,permalink,simulation,store}/**/*.test.{ts,tsx}";

/** A step of `npm test` of its own. */
const architecture = "test/architecture.test.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    allowOnly: false,
    // Vitest would leave one core to itself, but it mostly waits.
    maxWorkers: "100%",
    // Nothing is decided by how long it took: this only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      // Loading the modules anew would take longer than most of these files.
      { extends: true, test: { name: "pure", include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: "others",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", pure, architecture],
        },
      },
      { extends: true, test: { name: "architecture", include: [architecture] } },
    ],
  },
});
