import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root directory. */
export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Everything a run leaves behind lives here; deleting it starts from nothing. */
export const DATA_DIR = resolve(ROOT, ".data");

/** @param {...string} parts below the project's root */
export const fromRoot = (...parts) => resolve(ROOT, ...parts);
