import type { Placed } from "@second-chance/backend/contracts/basket";
import { type Placing, placeBasket } from "@/data/basket";
import type { Result } from "@/data/result";
import type { FormatPlace } from "@/i18n/format";

const TRIES = 12;
const PAUSE_MS = 900;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Places the order. Where another press of the button is being worked on, this one waits for the same order: the
 * backend gives one order a basket, however often it is asked.
 */
export async function placeOrder(place: FormatPlace, placing: Placing): Promise<Result<Placed>> {
  let placed = await placeBasket(place, placing);
  for (let tries = 1; tries < TRIES && !placed.ok && placed.problem.code === "in_progress"; tries += 1) {
    await pause(PAUSE_MS);
    placed = await placeBasket(place, placing);
  }
  return placed;
}
