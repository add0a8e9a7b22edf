import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Sale, unitsToSell } from "../../domain/sale/sale";

/** More unreserved pieces than buyers can ask for at one time: no need to queue. */
const PLENTY = 100;
const WAIT_SECONDS = 25;

/**
 * Completes one after the other the sales of pieces that may run out. Medusa alone reserves safely, but it notices
 * the last buyer's misfortune only after it has made the order, and can leave that order behind (medusa#16825).
 * Behind this lock the gate sees the stock as it is, and refuses before there is an order.
 */
export async function behindScarceLock<T>(
  container: MedusaContainer,
  lines: Sale["lines"],
  complete: () => Promise<T>,
): Promise<T> {
  const keys = scarceItems(lines).map((id) => `sale:${id}`);
  if (keys.length === 0) return complete();
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  return locking.execute(keys, complete, { timeout: WAIT_SECONDS });
}

export function scarceItems(lines: Sale["lines"]): string[] {
  const needs = lines.flatMap((line) =>
    line.stock.map((need) => ({ ...need, asked: Number(line.quantity) })),
  );
  return [
    ...new Set(
      needs
        .filter((need) => !need.backorder && unitsToSell(need) - need.asked * need.required < PLENTY)
        .map((need) => need.inventoryItemId),
    ),
  ];
}
