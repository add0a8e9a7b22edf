import { existsSync, readFileSync } from "node:fs";
import { writePrivate } from "./secrets.mjs";

/** What a run remembers about a finished piece of work, by name. @typedef {Record<string, string>} State */

/**
 * @param {string} file
 * @returns {{ get: (name: string) => string | undefined, set: (name: string, value: string) => void, forget: (name: string) => void }}
 */
export function openState(file) {
  const read = () => {
    try {
      return /** @type {State} */ (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
    } catch {
      // Cut off while it was written: everything is done again, which is harmless.
      return {};
    }
  };
  return {
    get: (name) => read()[name],
    set: (name, value) => writePrivate(file, JSON.stringify({ ...read(), [name]: value }, null, 2)),
    forget: (name) => {
      const { [name]: _, ...rest } = read();
      writePrivate(file, JSON.stringify(rest, null, 2));
    },
  };
}
