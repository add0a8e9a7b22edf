import type { MedusaContainer } from "@medusajs/framework/types";
import { announcePoliciesOfTheDay } from "../workflows/sale-policy/announce-policies-of-the-day";

/** Every minute, and almost always nothing to do: a policy begins at midnight UTC, whatever zone this machine keeps. */
export default async function announceSalePolicies(container: MedusaContainer): Promise<void> {
  await announcePoliciesOfTheDay(container);
}

export const config = { name: "announce-sale-policies", schedule: "* * * * *" };
