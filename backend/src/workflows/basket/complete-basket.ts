import type { IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows";
import { saleProblems } from "../../domain/sale/sale-gate";
import { isLockTaken } from "../lock-taken";
import { readSale } from "../sale/read-sale";
import { asSaleRefused, refuse, refuseAll } from "../sale/sale-refused";
import { behindScarceLock } from "../sale/scarce-lock";
import type { ReadBasket } from "./ready-to-pay";

const QUEUED_MS = 60;

/** Makes an order of a basket whose payment is begun; answers with its id. Who wants scarce pieces waits their turn. */
export async function completeBasket(
  container: MedusaContainer,
  { cart, reading: { sale } }: ReadBasket,
): Promise<string> {
  const asked = performance.now();
  return behindScarceLock(container, sale.lines, async () => {
    // Who had to queue may have queued for nothing: a look at the shelf is cheaper than a completion that fails.
    if (performance.now() - asked > QUEUED_MS)
      refuseAll(saleProblems({ ...(await readSale(container, cart)).sale, session: null }));
    return complete(container, cart.id);
  });
}

async function complete(container: MedusaContainer, cartId: string): Promise<string> {
  const engine = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE);
  const { errors, result, transaction } = await engine.run(completeCartWorkflowId, {
    input: { id: cartId },
    throwOnError: false,
  });
  if (!transaction.hasFinished()) refuse("in_progress", "This basket is being ordered at this moment.");
  const error = errors?.[0]?.error as { type?: string; code?: string; message?: string } | undefined;
  if (!error) return (result as { id: string }).id;
  const refused = asSaleRefused(error);
  if (refused) throw refused;
  if (error.code === "insufficient_inventory") refuse("out_of_stock", "Somebody else was faster.");
  // The lock of a completion that was cut off stands until its lease ends; nobody was asked to pay.
  if (isLockTaken(error)) refuse("in_progress", "This basket is being ordered at this moment.");
  if (error.code === "unavailable") refuse("unavailable", "The payment could not be looked at; try again.");
  refuse("payment_failed", "The payment was not accepted.");
}
