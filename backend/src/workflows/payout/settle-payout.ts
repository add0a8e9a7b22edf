import type { MedusaContainer } from "@medusajs/framework/types";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import { refusingAsBook } from "../statement/book-refusal";

export type PayoutStep = { readonly id: string; readonly by: string } & (
  | { readonly step: "approve" }
  | { readonly step: "reject" | "reverse"; readonly reason: string }
);

/** Takes a payout one step further, as the operator `by`. */
export async function settlePayout(container: MedusaContainer, asked: PayoutStep): Promise<void> {
  const books = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  const { id, by } = asked;
  await refusingAsBook(() => {
    if (asked.step === "approve") return books.approvePayout(id, by);
    return asked.step === "reject"
      ? books.rejectPayout(id, by, asked.reason)
      : books.reversePayout(id, by, asked.reason);
  });
}
