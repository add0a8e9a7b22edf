import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** Measures the portal as its people use it: `npm run bench -- --only portal`. */
export default defineConfig(base, {
  testDir: ".",
  testMatch: ["*.spec.ts"],
  timeout: 600_000,
  workers: 1,
});
