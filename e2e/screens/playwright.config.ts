import { defineConfig } from "@playwright/test";
import base from "../playwright.config";

/** Draws docs/screens anew from the running shop: `npm run screens`. */
export default defineConfig(base, {
  testDir: ".",
  testMatch: ["*.spec.ts"],
  timeout: 900_000,
  workers: 1,
});
