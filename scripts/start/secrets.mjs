import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const NAMES = /** @type {const} */ ([
  "JWT_SECRET",
  "COOKIE_SECRET",
  "RECEIPT_SECRET",
  "REVALIDATE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
  "DATABASE_PASSWORD",
]);

/** @typedef {Record<typeof NAMES[number], string>} Secrets */

/**
 * The run's secrets: made once, kept in a file that only its owner reads. The environment wins.
 * @param {string} file
 * @returns {Secrets}
 */
export function loadSecrets(file) {
  const known = readSecrets(file);
  const secrets = Object.fromEntries(
    NAMES.map((name) => [name, known[name] ?? randomBytes(32).toString("base64url")]),
  );
  if (NAMES.some((name) => !known[name])) writePrivate(file, JSON.stringify(secrets, null, 2));
  const fromEnvironment = NAMES.filter((name) => process.env[name]).map((name) => [name, process.env[name]]);
  return /** @type {Secrets} */ ({ ...secrets, ...Object.fromEntries(fromEnvironment) });
}

/** @param {string} file @returns {Record<string, string>} */
function readSecrets(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // Cut off while it was written: new ones only sign everybody out.
    return {};
  }
}

/**
 * Written beside and moved into place, so that a crash never leaves half a file.
 * @param {string} file
 * @param {string} text
 */
export function writePrivate(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${text}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}
