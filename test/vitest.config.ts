import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    environment: "node",
    allowOnly: false,
    // Nothing is decided by how long it took: this only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
