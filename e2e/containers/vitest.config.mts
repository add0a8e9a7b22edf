import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["containers/**/*.test.ts"],
    environment: "node",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
