import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(__filename);

/** A module of the running application: a second copy of it would register every workflow twice. */
export function source<T>(path: string): T {
  return require(join(__dirname, "../src", path)) as T;
}
