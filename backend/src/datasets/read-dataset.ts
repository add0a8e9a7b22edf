import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Root of the seed workspace, found through its package so that the built server finds it too. */
export const SEED_ROOT = dirname(require.resolve("@second-chance/seed/package.json"));

const cache = new Map<string, unknown>();

/**
 * One JSON file of `seed/data`, read once. The files are part of the release, so their shape is asserted by
 * the caller's type and by the tests of the domain that uses them.
 */
export function readDataset<T>(name: string): T {
  const known = cache.get(name);
  if (known !== undefined) return known as T;
  const parsed: unknown = JSON.parse(readFileSync(join(SEED_ROOT, "data", name), "utf8"));
  cache.set(name, parsed);
  return parsed as T;
}
