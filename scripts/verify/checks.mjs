import { fromRoot } from "../start/paths.mjs";

/** @typedef {{ name: string, program: string, args: string[], heavy?: boolean }} Check */

const bin = (/** @type {string} */ path) => fromRoot("node_modules", path);
const TSC = bin("typescript/bin/tsc");
const VITEST = bin("vitest/vitest.mjs");

/** @param {string} project */
const types = (project) => ({
  name: `types ${project}`,
  program: process.execPath,
  args: [TSC, "--noEmit", "-p", fromRoot(project)],
});

/** @param {string} workspace */
const units = (workspace) => ({
  name: `units ${workspace}`,
  program: process.execPath,
  args: [VITEST, "run", "--root", fromRoot(workspace), "--reporter=dot"],
});

/** What must hold before a commit, longest first: two run at a time. @type {Check[]} */
export const CHECKS = [
  units("backend"),
  types("backend"),
  types("storefront"),
  units("storefront"),
  types("scripts"),
  types("e2e"),
  units("scripts"),
  units("e2e"),
  {
    name: "format and lint",
    program: process.execPath,
    args: [bin("@biomejs/biome/bin/biome"), "ci", "--diagnostic-level=error", "--colors=off", "."],
  },
  { name: "dead code", program: process.execPath, args: [bin("knip/bin/knip.js"), "--no-config-hints"] },
  {
    name: "arrows",
    program: process.execPath,
    args: [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err",
      "backend/src",
      "storefront/src",
      "scripts",
      "e2e",
    ],
  },
];
