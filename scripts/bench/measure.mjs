/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {number[]} values
 * @param {number} share 0.95 for p95
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @typedef {{ name: string, value: string, goal: string, met: boolean | undefined }} Row */

/**
 * One line of the result; a number without a goal is only told.
 * @param {string} name
 * @param {string} value
 * @param {string} [goal]
 * @param {boolean} [met]
 * @returns {Row}
 */
export const row = (name, value, goal = "", met = undefined) => ({ name, value, goal, met });
