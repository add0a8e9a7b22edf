import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { takeLock } from "./lock.mjs";
import { startedAt } from "./process-table.mjs";

/** @type {import("node:child_process").ChildProcess[]} */
const others = [];
afterEach(() => {
  for (const other of others.splice(0)) other.kill("SIGKILL");
});

function anotherProcess() {
  const other = spawn("sleep", ["60"]);
  others.push(other);
  return other.pid ?? 0;
}

const lockFile = () => join(mkdtempSync(join(tmpdir(), "lock-")), "start.lock");

describe("the lock of a data directory", () => {
  it("names the process that holds it", async () => {
    const file = lockFile();
    const pid = anotherProcess();
    writeFileSync(file, JSON.stringify({ pid, startedAt: startedAt(pid) }));
    await expect(takeLock(file, "The shop")).rejects.toThrow(`The shop is already running (process ${pid})`);
  });

  it("is free again after its release", async () => {
    const file = lockFile();
    const first = await takeLock(file, "The shop");
    await expect(takeLock(file, "The shop")).rejects.toThrow("already running");
    first.release();
    await expect(takeLock(file, "The shop")).resolves.toBeDefined();
  });

  it("is taken from a process that is gone", async () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "1" }));
    await expect(takeLock(file, "The shop")).resolves.toBeDefined();
  });

  it("is taken when the holder's number belongs to a later process", async () => {
    const file = lockFile();
    writeFileSync(file, JSON.stringify({ pid: anotherProcess(), startedAt: "another time" }));
    await expect(takeLock(file, "The shop")).resolves.toBeDefined();
  });

  it("is waited for while its holder stops", async () => {
    const file = lockFile();
    const first = await takeLock(file, "The shop");
    first.stopping();
    setTimeout(() => first.release(), 300);
    await expect(takeLock(file, "The shop")).resolves.toBeDefined();
  });
});
