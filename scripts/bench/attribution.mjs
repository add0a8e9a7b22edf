import { Failure } from "../start/failure.mjs";
import { backendCommand } from "../start/world.mjs";
import { median, quantile, row } from "./measure.mjs";

/** Part of a checkout's time that attribution may add. */
const GOAL = 0.05;

/**
 * What writing an order's book costs, beside the checkout that it follows, in one process and one run.
 * @param {{ run: import("../start/run.mjs").Run, databaseUrl: string }} shop
 */
export async function benchAttribution({ run, databaseUrl }) {
  let found = "";
  await backendCommand(run, databaseUrl, "run-measure-attribution", "Attribution could not be measured", {
    onLine: (line) => {
      found = /MEASURED (.+)/.exec(line)?.[1] ?? found;
    },
  });
  if (!found) throw new Failure("The measurement of attribution printed no result.");
  /** @type {{ checkoutMs: number[], attributionMs: number[] }} */
  const { checkoutMs, attributionMs } = JSON.parse(found);
  const share = median(attributionMs) / median(checkoutMs);
  return [
    row(
      "attribution of a checkout",
      `median ${median(attributionMs).toFixed(1)} ms, p95 ${quantile(attributionMs, 0.95).toFixed(1)} ms, after a checkout of ${Math.round(median(checkoutMs))} ms: ${(share * 100).toFixed(1)} %`,
      `≤ ${GOAL * 100} %`,
      share <= GOAL,
    ),
  ];
}
