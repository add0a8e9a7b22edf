import { statfsSync } from "node:fs";
import { Failure } from "./failure.mjs";

const GIGABYTE = 1024 ** 3;
/** Packages 1.4 GB, builds 0.6 GB, database and pictures 0.5 GB. */
export const FIRST_RUN_BYTES = 3 * GIGABYTE;
/** Logs, caches and the database's growth. */
export const LATER_RUN_BYTES = 0.3 * GIGABYTE;

/**
 * Refuses to begin what the disk has no room for.
 * @param {string} directory
 * @param {number} neededBytes
 * @param {(directory: string) => number} [freeBytes]
 */
export function checkDiskSpace(directory, neededBytes, freeBytes = freeBytesOf) {
  const free = freeBytes(directory);
  if (free >= neededBytes) return;
  throw new Failure(
    `The disk is full: ${sizeOf(neededBytes)} are needed in ${directory}, ${sizeOf(free)} are free.`,
  );
}

/** @param {number} bytes */
function sizeOf(bytes) {
  return bytes < GIGABYTE ? `${Math.floor(bytes / 1024 ** 2)} MB` : `${(bytes / GIGABYTE).toFixed(1)} GB`;
}

/** @param {string} directory */
function freeBytesOf(directory) {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}
