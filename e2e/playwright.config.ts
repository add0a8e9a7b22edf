import { defineConfig } from "@playwright/test";
import { readStack } from "./actors/stack";

const { storefrontUrl } = readStack();

/** A journey that fails is a fault: it is never tried again until it passes. */
export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/**/*.spec.ts", "a11y/**/*.spec.ts"],
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  fullyParallel: false,
  // One waits while the other draws, also on two cores; the times are for a slow machine that does both.
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: storefrontUrl,
    locale: "en-GB",
    timezoneId: "America/Lima",
    trace: "retain-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined,
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    },
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1280, height: 900 } } }],
});
