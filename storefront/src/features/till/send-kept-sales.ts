import { byMoment, outcomeOf } from "./kept-sale";
import { keepSale, readSales } from "./phone-store";
import { sendSale } from "./till-server";

/** How a round of sending ended. */
export type Sent = "all" | "logged_out" | "no_answer" | "another_tab";

/**
 * Sends what is kept, oldest first, one after the other. A lock of the browser leaves the work to one tab; and if two phones or
 * a lost answer send a sale twice nevertheless, its id makes it one in the shop.
 * @param told called after each sale that got an answer
 */
export async function sendKeptSales(told: () => void): Promise<Sent> {
  return navigator.locks.request("fair-till-send", { ifAvailable: true }, async (lock): Promise<Sent> => {
    if (!lock) return "another_tab";
    const kept = (await readSales())
      .filter(({ state }) => state === "kept")
      .sort(byMoment)
      .reverse();
    for (const each of kept) {
      const { status, body } = await sendSale(each.sale);
      const outcome = outcomeOf(status, body);
      if (outcome.state === "kept") return "because" in outcome ? outcome.because : "no_answer";
      await keepSale({ ...each, ...outcome });
      told();
    }
    return "all";
  });
}
