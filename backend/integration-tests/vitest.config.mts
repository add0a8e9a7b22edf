import { defineConfig } from "vitest/config";

/** Each file is a process with a database of its own, and costs a migration and a seeded world: so there are six, two side by side. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.test.ts"],
    environment: "node",
    globals: true,
    pool: "forks",
    maxWorkers: 2,
    setupFiles: ["integration-tests/setup.ts"],
    // Every route for every role is one story.
    testTimeout: 120_000,
    hookTimeout: 400_000,
  },
});
