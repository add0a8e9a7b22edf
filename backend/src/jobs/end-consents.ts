import type { MedusaContainer } from "@medusajs/framework/types";
import { endExpiredConsents } from "../workflows/consent/end-consents";

/** Just after midnight, and every hour for a server that slept through it. Pages show nothing expired in any case. */
export default async function endConsentsJob(container: MedusaContainer): Promise<void> {
  await endExpiredConsents(container);
}

export const config = { name: "end-consents", schedule: "1 * * * *" };
