import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crashed, summary, tallyPlaywright, tallyVitest } from "./tally.mjs";

/** @param {unknown} report */
function reportFile(report) {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  writeFileSync(file, typeof report === "string" ? report : JSON.stringify(report));
  return file;
}

describe("the closing count", () => {
  it("counts a vitest file that could not be loaded as a failure", () => {
    const file = reportFile({
      numPassedTests: 2,
      numPendingTests: 1,
      testResults: [
        { name: "money", status: "passed", assertionResults: [{ status: "passed", fullName: "money adds" }] },
        { name: "tax", status: "failed", message: "no such module", assertionResults: [] },
        {
          name: "post",
          status: "failed",
          assertionResults: [
            {
              status: "failed",
              fullName: "post weighs",
              failureMessages: ["\u001b[31mexpected 3 to be 4\u001b[0m\n\n  at post"],
            },
          ],
        },
      ],
    });
    expect(tallyVitest("unit", file)).toEqual({
      name: "unit",
      passed: 2,
      failed: 2,
      skipped: 1,
      failures: ["tax: no such module", "post weighs\n      expected 3 to be 4\n        at post"],
    });
  });

  it("names a failed journey with its path and why it failed, and counts errors outside any test", () => {
    const file = reportFile({
      stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 },
      errors: [{ message: "no browser" }],
      suites: [
        {
          title: "buy.spec.ts",
          suites: [
            {
              title: "abroad",
              specs: [
                {
                  title: "to Germany",
                  ok: false,
                  tests: [{ results: [{ error: { message: "not found", snippet: "> 12 |" } }] }],
                },
              ],
            },
          ],
        },
      ],
    });
    const tally = tallyPlaywright("journeys", file);
    expect(tally.failed).toBe(2);
    expect(tally.failures).toEqual([
      "buy.spec.ts › abroad › to Germany\n      not found\n      > 12 |",
      "no browser",
    ]);
  });

  it.each([
    ["missing", "/nowhere.json"],
    ["cut off", reportFile('{"numPassed')],
  ])("a %s report is a failure", (_, file) => {
    expect(tallyVitest("unit", file).failed).toBe(1);
    expect(tallyPlaywright("journeys", file).failed).toBe(1);
  });

  it("sums all runners in one line", () => {
    const passed = { name: "unit", passed: 7, failed: 0, skipped: 2, failures: [] };
    expect(summary([passed, crashed("journeys")]).line).toBe("7 passed, 1 failed");
  });
});
