/** @typedef {import("./fault-points.mjs").PointResult} PointResult */

const LANDED = /** @type {const} */ (["before", "inside", "after"]);

/**
 * Where the points landed: before an operation had written anything, inside it, after its answer; and of those inside,
 * what the database held by then.
 * @param {readonly PointResult[]} results
 */
export function histogram(results) {
  const operations = [...new Set(results.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const own = results.filter((result) => result.operation === operation);
    const counts = LANDED.map((where) => `${where} ${count(own, (one) => one.landed === where)}`).join(", ");
    const inside = own.filter(({ landed }) => landed === "inside");
    const stages = operation.stages
      .filter((stage) => inside.some((one) => one.stage === stage))
      .map((stage) => `      ${stage.padEnd(24)} ${"█".repeat(count(inside, (one) => one.stage === stage))}`);
    return [`${operation.name}: ${counts}`, ...stages];
  });
}

/** @param {readonly PointResult[]} results @param {(result: PointResult) => boolean} which */
const count = (results, which) => results.filter(which).length;
