import { defineConfig } from "vitest/config";

/** Tests of what tests use; the containers have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["stripe/**/*.test.ts", "faults/**/*.test.mjs"],
    environment: "node",
    testTimeout: 20_000,
  },
});
