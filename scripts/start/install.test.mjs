import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

/** @param {object} wanted @param {object} [present] */
function project(wanted, present) {
  const root = mkdtempSync(join(tmpdir(), "install-"));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (present) {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
  }
  return root;
}

describe("installed packages", () => {
  const wanted = {
    "": { name: "shop" },
    backend: { version: "0.1.0" },
    "node_modules/pg": { version: "8.23.1" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
    "node_modules/@second-chance/backend": { link: true, resolved: "backend" },
  };

  it("are missing before the first install, and after one that was cut off", () => {
    expect(isInstalled(project(wanted))).toBe(false);
  });

  it("are current when every package has the locked version", () => {
    expect(isInstalled(project(wanted, { "node_modules/pg": { version: "8.23.1" } }))).toBe(true);
  });

  it("are stale when one version differs", () => {
    expect(isInstalled(project(wanted, { "node_modules/pg": { version: "8.0.0" } }))).toBe(false);
  });

  it("are stale when one is missing", () => {
    expect(isInstalled(project(wanted, { "node_modules/fsevents": { version: "2.3.3" } }))).toBe(false);
  });
});
