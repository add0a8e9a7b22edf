import { defineConfig } from "vitest/config";

/** One process and one boot: each file costs a migration and a seeded world. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.test.ts"],
    environment: "node",
    globals: true,
    pool: "forks",
    fileParallelism: false,
    setupFiles: ["integration-tests/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 400_000,
  },
});
