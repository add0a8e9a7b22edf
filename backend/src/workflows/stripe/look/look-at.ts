import type { MedusaContainer } from "@medusajs/framework/types";
import type { Work, WorkKind } from "../../../domain/psp/event-work";
import { mirrorBalance } from "../books/mirror-balance";
import { lookAtCharge } from "./look-at-charge";
import { lookAtDispute } from "./look-at-dispute";
import { lookAtIntent } from "./look-at-intent";
import { lookAtPayout } from "./look-at-payout";
import { lookAtRefund } from "./look-at-refund";

const LOOKS: Readonly<Record<WorkKind, (container: MedusaContainer, id: string) => Promise<unknown>>> = {
  payment_intent: lookAtIntent,
  charge: lookAtCharge,
  refund: lookAtRefund,
  dispute: lookAtDispute,
  payout: lookAtPayout,
  balance: (container) => mirrorBalance(container),
};

/** Asks Stripe how something stands and brings our side up to it. Harmless at any time and any number of times. */
export async function lookAt(container: MedusaContainer, { kind, id }: Work): Promise<void> {
  await LOOKS[kind](container, id);
}
