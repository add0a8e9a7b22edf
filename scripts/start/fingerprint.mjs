import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { ROOT } from "./paths.mjs";

const IGNORED =
  /(^|\/)(node_modules|\.next[^/]*|\.medusa|\.data|\.git|dist|integration-tests|next-env\.d\.ts|[^/]*\.tsbuildinfo|[^/]*\.test\.[a-z]+)$/;

/**
 * One hash of the contents of files and directories; tests and what builds write don't count.
 * @param {string[]} paths
 * @param {string[]} [facts] further things that the result depends on
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const file of paths.flatMap(filesBelow).sort()) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 32);
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (IGNORED.test(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(resolve(path, name)));
}
