import type { ExecArgs } from "@medusajs/framework/types";
import { openShop } from "../demo-world/open-shop";
import { placePastOrder } from "../demo-world/past-orders/place-past-order";
import { readShelf, restock } from "../demo-world/past-orders/shop-shelf";
import { silenceEvents } from "../demo-world/past-orders/silence-events";
import { attributeOrderWorkflow } from "../workflows/attribution/attribute-order";

const ORDERS = 40;
const WARM_UP = 5;
/** Two workshops of two centers, as a shopper might choose. */
const LINES = [
  { sku: "PE-SJ-05", quantity: 2 },
  { sku: "PE-VF-02", quantity: 1 },
];
const SHOPPER = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Av. Larco 345",
  city: "Miraflores",
  province: "Lima",
  postal_code: "15074",
  phone: "+51 900 100 101",
};

/**
 * `medusa exec ./src/scripts/measure-attribution.ts`: buys, then attributes, order by order, on a database that may
 * be spoilt. Prints `MEASURED {"checkoutMs":[…],"attributionMs":[…]}`; the checkout is Medusa's own workflows without
 * their way over HTTP, so the share that attribution has of it is rather told too high.
 */
export default async function measureAttribution({ container }: ExecArgs): Promise<void> {
  const shop = await openShop({ container, progress: () => undefined });
  silenceEvents(container);
  const shelf = await readShelf(container);
  const checkoutMs: number[] = [];
  const attributionMs: number[] = [];
  for (let number = 1; number <= WARM_UP + ORDERS; number += 1) {
    for (const { sku } of LINES) {
      const piece = shelf.get(sku);
      if (piece) await restock(container, piece, 100);
    }
    const began = performance.now();
    const orderId = await placePastOrder(container, shop, shelf, {
      number,
      paidAt: new Date(),
      country: "PE",
      email: "rosa@shoppers.example",
      shopper: SHOPPER,
      lines: LINES,
      refund: null,
      donation: null,
    });
    const placed = performance.now();
    await attributeOrderWorkflow(container).run({ input: { orderId } });
    const attributed = performance.now();
    if (number <= WARM_UP) continue;
    checkoutMs.push(placed - began);
    attributionMs.push(attributed - placed);
  }
  console.log(`MEASURED ${JSON.stringify({ checkoutMs, attributionMs })}`);
}
