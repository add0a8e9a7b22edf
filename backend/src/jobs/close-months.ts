import type { MedusaContainer } from "@medusajs/framework/types";
import { closeDueMonths } from "../workflows/statement/close-due-months";

/** Every hour, since months end at another hour in every time zone. */
export default async function closeMonths(container: MedusaContainer): Promise<void> {
  await closeDueMonths(container);
}

export const config = { name: "close-months", schedule: "23 * * * *" };
