import type { MedusaContainer } from "@medusajs/framework/types";
import { attributeMissing } from "../workflows/attribution/attribute-missing";

const LOOK_BACK_MS = 24 * 60 * 60 * 1000;

/** Events can be lost in a crash; the day's orders are looked at anyway. */
export default async function attributionCatchUp(container: MedusaContainer): Promise<void> {
  await attributeMissing(container, new Date(Date.now() - LOOK_BACK_MS));
}

export const config = { name: "attribution-catch-up", schedule: "*/2 * * * *" };
