/** @param {number} since from `performance.now()` */
export const secondsSince = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** @typedef {{ name: string, seconds: number }} StepTime */

/** Steps that ran, in the order they ended. @type {StepTime[]} */
export const stepTimes = [];

/**
 * Runs one step and prints a line for it with its seconds.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  return timed(name, work, () => undefined);
}

/**
 * A step that may find nothing to do: its work returns why, and the line says so.
 * @param {string} name
 * @param {() => Promise<string | undefined>} work
 */
export async function stepIfNeeded(name, work) {
  await timed(name, work, (reason) => reason);
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @param {(result: T) => string | undefined} noteOf
 */
async function timed(name, work, noteOf) {
  const since = performance.now();
  say(`  … ${name}`);
  const result = await work();
  const seconds = secondsSince(since);
  const note = noteOf(result);
  stepTimes.push({ name, seconds: Number(seconds) });
  say(`  ✓ ${name}${note ? ` (${note})` : ""}  ${seconds} s`);
  return result;
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
