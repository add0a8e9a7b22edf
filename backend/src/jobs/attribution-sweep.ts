import type { MedusaContainer } from "@medusajs/framework/types";
import { attributeMissing } from "../workflows/attribution/attribute-missing";

/** Every night all orders ever, for what no event told of and no job of the day looked back to. */
export default async function attributionSweep(container: MedusaContainer): Promise<void> {
  await attributeMissing(container);
}

export const config = { name: "attribution-sweep", schedule: "17 2 * * *" };
