import { createJiti } from "jiti";
import { fromRoot } from "./paths.mjs";

const jiti = createJiti(import.meta.url);

/**
 * A module of the backend as it stands, without a build.
 * @template T
 * @param {string} path below backend/src
 * @returns {Promise<T>}
 */
export const backendModule = (path) => jiti.import(fromRoot("backend/src", path));
