import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { attributeOrderWorkflow } from "./attribute-order";

/** Long enough for the answer to go out and for the other events of the same checkout to come in. */
const BUNCH_MS = 100;

const planned = new Map<string, Promise<void>>();

/**
 * Looks at an order's book in a moment. The events of one checkout come in a bunch (placed, captured, a row of the
 * payment module); one look answers all that came before it begins. Rejects when the look fails.
 */
export function attributeSoon(container: MedusaContainer, orderId: string): Promise<void> {
  const looking = planned.get(orderId) ?? look(container, orderId);
  planned.set(orderId, looking);
  return looking;
}

async function look(container: MedusaContainer, orderId: string): Promise<void> {
  await pause(BUNCH_MS);
  // What comes from here on may tell of something that this look no longer sees.
  planned.delete(orderId);
  await attributeOrderWorkflow(container).run({ input: { orderId } });
}
