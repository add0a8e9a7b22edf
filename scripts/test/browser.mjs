import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { runCommand } from "../start/command.mjs";
import { plainEnvironment } from "../start/environment.mjs";
import { Failure } from "../start/failure.mjs";
import { npmCommand } from "../start/install.mjs";
import { DATA_DIR, fromRoot } from "../start/paths.mjs";
import { installSystemPackage } from "./system-package.mjs";

const HOME = resolve(DATA_DIR, "browser");
/** A Chromium that comes as an npm package: for machines that reach the registry but no download server. */
const PACKAGED = { name: "@sparticuz/chromium", version: "153.0.0" };
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @typedef {{ log: string, marker: string }} Options */

/**
 * A Chromium that runs here: PLAYWRIGHT_CHROMIUM, an installed one, else one fetched for the tests.
 * @param {Options} options
 * @returns {Promise<string>} path of its executable
 */
export async function findBrowser(options) {
  const given = process.env.PLAYWRIGHT_CHROMIUM;
  if (given) {
    if (runs(given)) return given;
    throw new Failure(`PLAYWRIGHT_CHROMIUM=${given} is no Chromium that runs here.`);
  }
  const ways = [installedBrowser, downloadedBrowser, fetchByPlaywright, fetchPackaged, installFromSystem];
  for (const way of ways) {
    const browser = await way(options);
    if (browser) return browser;
  }
  throw new Failure(
    "No browser could be found or fetched: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to its executable.",
  );
}

/** @param {string} executable */
function runs(executable) {
  const { status, stdout } = spawnSync(executable, ["--version", "--no-sandbox"], {
    encoding: "utf8",
    timeout: 20_000,
  });
  return status === 0 && /chrom/i.test(stdout);
}

function installedBrowser() {
  const directories = (process.env.PATH ?? "").split(delimiter);
  const onPath = COMMANDS.flatMap((name) => directories.map((directory) => resolve(directory, name)));
  return [...onPath, ...MAC_APPS].find((file) => existsSync(file) && runs(file));
}

function downloadedBrowser() {
  const { chromium } = createRequire(pathToFileURL(fromRoot("e2e/package.json")))("@playwright/test");
  const executable = chromium.executablePath();
  return existsSync(executable) && runs(executable) ? executable : undefined;
}

/** @param {Options} options */
async function fetchByPlaywright(options) {
  const command = fromRoot("node_modules/@playwright/test/cli.js");
  const done = await attempt(process.execPath, [command, "install", "chromium"], options);
  return done ? downloadedBrowser() : undefined;
}

/** @param {Options} options */
async function fetchPackaged(options) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const executable = resolve(HOME, "chromium");
  if (!existsSync(executable)) {
    const [npm, args] = npmCommand();
    const request = `${PACKAGED.name}@${PACKAGED.version}`;
    mkdirSync(HOME, { recursive: true });
    writeFileSync(resolve(HOME, "package.json"), "{}");
    if (
      !(await attempt(
        npm,
        [...args, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", HOME, request],
        options,
      ))
    )
      return undefined;
    unpack(resolve(HOME, "node_modules", PACKAGED.name, "bin"), executable);
  }
  if (runs(executable)) return executable;
  const withLibraries = resolve(HOME, "chromium-with-libraries");
  writeFileSync(withLibraries, `#!/bin/sh\nLD_LIBRARY_PATH="${HOME}/lib" exec "${executable}" "$@"\n`, {
    mode: 0o755,
  });
  return runs(withLibraries) ? withLibraries : undefined;
}

/** @param {string} bin @param {string} executable */
function unpack(bin, executable) {
  const inflate = (/** @type {string} */ name) => brotliDecompressSync(readFileSync(resolve(bin, name)));
  for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) {
    spawnSync("tar", ["-x", "-C", HOME], { input: inflate(archive) });
  }
  writeFileSync(executable, inflate("chromium.br"));
  chmodSync(executable, 0o755);
}

/** @param {Options} options */
async function installFromSystem(options) {
  return (await installSystemPackage("chromium", options)) ? installedBrowser() : undefined;
}

/** @param {string} program @param {string[]} args @param {Options} options */
async function attempt(program, args, options) {
  try {
    await runCommand(program, args, {
      ...options,
      cwd: fromRoot(),
      env: plainEnvironment(),
      failure: "not fetched",
    });
    return true;
  } catch {
    return false;
  }
}
