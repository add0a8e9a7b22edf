import type { MedusaContainer } from "@medusajs/framework/types";
import { stripeConfig } from "../config/stripe-config";
import { workInbox } from "../workflows/stripe/inbox/work-inbox";

/** Events whose turn came again, and those that somebody was cut off from. */
export default async function workStripeInbox(container: MedusaContainer): Promise<void> {
  if (stripeConfig()) await workInbox(container);
}

export const config = { name: "work-stripe-inbox", schedule: "* * * * *" };
