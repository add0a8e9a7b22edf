import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { loadSecrets } from "./secrets.mjs";

const secretsFile = () => join(mkdtempSync(join(tmpdir(), "secrets-")), "secrets.json");

describe("secrets", () => {
  it("are made once and readable by their owner only", () => {
    const file = secretsFile();
    const first = loadSecrets(file);
    expect(loadSecrets(file)).toEqual(first);
    expect(first.JWT_SECRET.length).toBeGreaterThan(40);
    expect(first.JWT_SECRET).not.toBe(first.COOKIE_SECRET);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("give way to the environment without being overwritten", () => {
    const file = secretsFile();
    const { JWT_SECRET } = loadSecrets(file);
    vi.stubEnv("JWT_SECRET", "from-the-environment");
    expect(loadSecrets(file).JWT_SECRET).toBe("from-the-environment");
    vi.unstubAllEnvs();
    expect(loadSecrets(file).JWT_SECRET).toBe(JWT_SECRET);
  });

  it("are made anew when the file was cut off", () => {
    const file = secretsFile();
    writeFileSync(file, '{"JWT_SECRET": "ab');
    expect(loadSecrets(file).JWT_SECRET.length).toBeGreaterThan(40);
  });
});
