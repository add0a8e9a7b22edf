import type { IPaymentModuleService } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { withOpenDrawer } from "../../../providers/fair-till/open-drawer";
import type { FairPaymentData } from "../../../providers/fair-till/service";
import { FAIR_TILL_PROVIDER } from "../../attribution/movements";
import type { PlannedFairSale } from "./plan-fair-sale";

interface PaymentToTake extends PlannedFairSale {
  readonly paymentCollectionId: string;
}

/** Payment and capture in one: the money is in the box. Undone with the payment collection, whose rows they are. */
export const takeFairPaymentStep = createStep(
  "take-fair-payment",
  async ({ told: { sale }, total, paymentCollectionId }: PaymentToTake, { container }) => {
    const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT);
    const data: FairPaymentData = {
      fair_sale_id: sale.id,
      tender: sale.tender,
      reference: sale.reference,
      occurred_at: new Date(sale.occurred_at).toISOString(),
    };
    const payment = await withOpenDrawer(async () => {
      const session = await payments.createPaymentSession(paymentCollectionId, {
        provider_id: FAIR_TILL_PROVIDER,
        currency_code: sale.currency_code,
        amount: total,
        data,
      });
      return payments.authorizePaymentSession(session.id, {});
    });
    if (!payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The cash box took nothing.");
    return new StepResponse(payment.id);
  },
);
