import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { canConnect } from "./database.mjs";
import { Failure } from "./failure.mjs";
import { freePort, isFree } from "./ports.mjs";
import { findPostgresBinaries } from "./postgres-binaries.mjs";
import { findOwner } from "./postgres-owner.mjs";
import { placeWithinReach } from "./postgres-place.mjs";
import { commandOf, isAlive, MARKER } from "./process-table.mjs";

const SUPERUSER = "scc";
const START_SECONDS = 60;
const WATCH_MS = 1_000;

/** @typedef {{ url: string, pid: number, reused: boolean, ended: Promise<string>, stop: () => Promise<void> }} Postgres */

/**
 * Starts the project's own PostgreSQL, making its data directory on the first run. One that outlived
 * its parent is used again, and a postmaster that was killed recovers by itself.
 * @param {{ directory: string, log: string, password: string, marker: string, settings?: string[] }} options
 *   `settings` are further `name=value` pairs of postgresql.conf
 * @returns {Promise<Postgres>} the URL names the maintenance database
 */
export async function startPostgres({ directory, log, password, marker, settings = [] }) {
  const found = findPostgresBinaries();
  const owner = findOwner(directory);
  const binaries = placeWithinReach(directory, found, owner);
  mkdirSync(directory, { recursive: true });
  const home = realpathSync(directory);
  const data = resolve(home, "cluster");
  if (!existsSync(resolve(data, "PG_VERSION"))) initialise(binaries.initdb, home, data, password, owner);

  const left = readPostmaster(data);
  const urlAt = (/** @type {number} */ port) =>
    `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  if (left && (await canConnect(urlAt(left.port)))) return handle(urlAt(left.port), left.pid, true);
  if (left) await stopPostmaster(left.pid);
  dropEmptyLock(data);

  const port = await choosePort(resolve(home, "port"));
  const output = openSync(log, "a");
  const child = spawn(
    binaries.postgres,
    ["-D", data, "-p", String(port), ...SETTINGS.concat(settings).flatMap((setting) => ["-c", setting])],
    {
      ...owner,
      cwd: "/",
      env: { ...process.env, LC_MESSAGES: "C", [MARKER]: marker },
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  closeSync(output);
  let ended = false;
  child.once("error", () => {
    ended = true;
  });
  child.once("exit", () => {
    ended = true;
  });
  child.unref();
  await waitUntilReady(urlAt(port), () => ended, log);
  return handle(urlAt(port), child.pid ?? 0, false);
}

/**
 * Ends the cluster's server, whoever started it, and deletes its data.
 * @param {string} directory
 */
export async function removePostgres(directory) {
  if (!existsSync(directory)) return;
  const data = resolve(realpathSync(directory), "cluster");
  const left = readPostmaster(data);
  if (left) await stopPostmaster(left.pid);
  rmSync(data, { recursive: true, force: true });
}

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  // A socket's path would hold the whole directory's name, which may be too long for one.
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=128MB",
];

/**
 * @param {string} url @param {number} pid @param {boolean} reused
 * @returns {Postgres}
 */
const handle = (url, pid, reused) => ({
  url,
  pid,
  reused,
  ended: endOf(pid),
  stop: () => stopPostmaster(pid),
});

/** A postmaster that is used again is nobody's child here, so its end has to be looked for. @param {number} pid */
async function endOf(pid) {
  while (isAlive(pid)) await sleep(WATCH_MS, undefined, { ref: false });
  return "its server is gone";
}

/**
 * Made beside and renamed, so that a run cut off here leaves nothing that looks finished.
 * @param {string} initdb @param {string} home @param {string} data @param {string} password
 * @param {import("./postgres-owner.mjs").Owner} owner
 */
function initialise(initdb, home, data, password, owner) {
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(home, owner.uid, owner.gid);
  const passwordFile = resolve(home, "password");
  rmSync(data, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const { status, stderr, error } = spawnSync(
    initdb,
    [
      `--pgdata=${data}`,
      "--auth=scram-sha-256",
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--lc-messages=C",
    ],
    { ...owner, cwd: "/", encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (status === 0) return;
  rmSync(data, { recursive: true, force: true });
  throw new Failure(
    `PostgreSQL could not make its data directory: ${(error?.message ?? stderr).trim().split("\n")[0]}`,
  );
}

/**
 * The live postmaster of this very data directory, whoever started it.
 * @param {string} data
 */
function readPostmaster(data) {
  const file = resolve(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !isAlive(pid) || !commandOf(pid).includes(data)) return undefined;
  return { pid, port };
}

/** A crash of the machine may leave the lock file empty, which PostgreSQL refuses. @param {string} data */
function dropEmptyLock(data) {
  const file = resolve(data, "postmaster.pid");
  if (existsSync(file) && readFileSync(file, "utf8").trim() === "") rmSync(file);
}

/**
 * The port of the run before, so that other programs keep their settings; another one when it is taken.
 * @param {string} file
 */
async function choosePort(file) {
  const remembered = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (remembered && (await isFree(remembered))) return remembered;
  const port = await freePort();
  writeFileSync(file, String(port));
  return port;
}

/** @param {string} url @param {() => boolean} hasEnded @param {string} log */
async function waitUntilReady(url, hasEnded, log) {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Failure(`PostgreSQL did not start: ${lastLogLine(log)} (see ${log})`);
    if (await canConnect(url)) return;
    await sleep(50);
  }
  throw new Failure(`PostgreSQL was not ready after ${START_SECONDS} seconds (see ${log}).`);
}

/** @param {string} log */
function lastLogLine(log) {
  const lines = readFileSync(log, "utf8").trim().split("\n").slice(-20).reverse();
  return (lines.find((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines[0] ?? "").replace(
    /^.*?(?=FATAL|PANIC|ERROR)/,
    "",
  );
}

/** Fast shutdown: open transactions are rolled back, nothing committed is lost. @param {number} pid */
async function stopPostmaster(pid) {
  for (const [signal, seconds] of /** @type {const} */ ([
    ["SIGINT", 15],
    ["SIGQUIT", 5],
  ])) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < seconds * 20; waited += 1) {
      if (!isAlive(pid)) return;
      await sleep(50);
    }
  }
}
