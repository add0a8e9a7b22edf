import { Failure } from "./failure.mjs";

/**
 * Node 20.19 is the first 20 that the storefront's and backend's packages accept.
 * @param {string} [version] like "20.19.0"
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const accepted = (major === 20 && minor >= 19) || major === 22 || major >= 24;
  if (accepted) return;
  throw new Failure(`Node ${version} can't run this project: install Node 20.19 or later, 22 or 24.`);
}
