import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

function sources() {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src/page.ts"), "export const page = 1;");
  return root;
}

describe("the fingerprint of sources", () => {
  it("stays when nothing changed", () => {
    const root = sources();
    expect(fingerprint([root])).toBe(fingerprint([root]));
  });

  it("changes with a file's content, with a new file and with a fact", () => {
    const root = sources();
    const before = fingerprint([root]);
    expect(fingerprint([root], ["v22"])).not.toBe(before);
    writeFileSync(join(root, "src/page.ts"), "export const page = 2;");
    const edited = fingerprint([root]);
    expect(edited).not.toBe(before);
    writeFileSync(join(root, "src/other.ts"), "");
    expect(fingerprint([root])).not.toBe(edited);
  });

  it("ignores tests, packages and what builds write", () => {
    const root = sources();
    const before = fingerprint([root]);
    for (const path of ["node_modules", ".next", ".next-shop", ".medusa"]) {
      mkdirSync(join(root, path));
      writeFileSync(join(root, path, "file.js"), "x");
    }
    writeFileSync(join(root, "src/page.test.ts"), "x");
    expect(fingerprint([root])).toBe(before);
  });
});
