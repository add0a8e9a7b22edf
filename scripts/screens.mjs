import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Failure, report } from "./start/failure.mjs";
import { installPackages } from "./start/install.mjs";
import { DATA_DIR, fromRoot } from "./start/paths.mjs";
import { findBrowser } from "./test/browser.mjs";

/** Draws docs/screens anew from the shop that `npm start` runs. */
async function main() {
  if (!existsSync(`${DATA_DIR}/stack.json`)) throw new Failure("Start the shop first: npm start.");
  const options = { log: `${DATA_DIR}/logs/screens.log`, marker: `${DATA_DIR}/screens` };
  await installPackages(options);
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: await findBrowser(options) };
  const playwright = fromRoot("node_modules/@playwright/test/cli.js");
  const config = fromRoot("e2e/screens/playwright.config.ts");
  const { status } = spawnSync(
    process.execPath,
    [playwright, "test", "--config", config, "--reporter=line", ...process.argv.slice(2)],
    { cwd: fromRoot("e2e"), env, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
