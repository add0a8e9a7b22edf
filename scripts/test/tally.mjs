import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** Lines of an error that tell what went wrong; the whole stands in the report. */
const LINES_OF_AN_ERROR = 12;

/**
 * @typedef {object} Tally what one runner counted
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures titles of what failed, each with the first lines of why
 */

/**
 * Counts a vitest JSON report. A file that could not even be loaded counts as one failed test.
 * @param {string} name
 * @param {string} file
 * @returns {Tally}
 */
export function tallyVitest(name, file) {
  const report = readReport(file);
  if (!report) return crashed(name);
  const failures = report.testResults.flatMap((/** @type {VitestFile} */ suite) => {
    const failed = suite.assertionResults.filter((test) => test.status === "failed");
    if (failed.length) return failed.map((test) => withReason(test.fullName, test.failureMessages?.[0]));
    return suite.status === "failed" ? [`${suite.name}: ${suite.message || "could not be loaded"}`] : [];
  });
  return {
    name,
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests,
    failures,
  };
}

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} VitestFile */
/** @typedef {{ results: { error?: { message?: string, snippet?: string } }[] }} PlaywrightTest */
/** @typedef {{ title: string, ok: boolean, tests?: PlaywrightTest[] }} PlaywrightSpec */
/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */

/**
 * Counts a Playwright JSON report; an error outside any test counts as one failed test.
 * @param {string} name
 * @param {string} file
 * @returns {Tally}
 */
export function tallyPlaywright(name, file) {
  const report = readReport(file);
  if (!report) return crashed(name);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = [
    ...failedSpecs(report.suites, []),
    ...report.errors.map((/** @type {{ message: string }} */ error) => error.message),
  ];
  return { name, passed: expected, failed: unexpected + flaky + report.errors.length, skipped, failures };
}

/** @param {PlaywrightSuite[]} suites @param {string[]} path @returns {string[]} */
function failedSpecs(suites, path) {
  return suites.flatMap((suite) => {
    const titles = [...path, suite.title];
    const own = (suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => withReason([...titles, spec.title].join(" › "), reasonOf(spec)));
    return [...own, ...failedSpecs(suite.suites ?? [], titles)];
  });
}

/** @param {PlaywrightSpec} spec */
function reasonOf({ tests = [] }) {
  const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error;
  return [error?.message, error?.snippet].filter(Boolean).join("\n");
}

/** Whoever reads only what was printed learns why, too. @param {string} title @param {string | undefined} reason */
function withReason(title, reason) {
  const lines = stripVTControlCharacters(reason ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_OF_AN_ERROR);
  return [title, ...lines.map((line) => `      ${line}`)].join("\n");
}

/** @param {string} name @returns {Tally} */
export function crashed(name, why = "the runner ended without a report") {
  return { name, passed: 0, failed: 1, skipped: 0, failures: [why] };
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Tally[]} tallies */
export function summary(tallies) {
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    line: `${sum("passed")} passed, ${sum("failed")} failed`,
  };
}
