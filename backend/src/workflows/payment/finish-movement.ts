import type { IOrderModuleService, MedusaContainer, PaymentProviderContext } from "@medusajs/framework/types";
import { BigNumber, Modules } from "@medusajs/framework/utils";
import type { UnfinishedMovement } from "./unfinished-movements";

interface Asked {
  readonly data: Record<string, unknown>;
  readonly context: PaymentProviderContext;
}

type ProviderData = Record<string, unknown> | undefined;

/** What Medusa's payment module has and doesn't show: no public way leads to the provider for a row that is there already. */
interface PaymentInnards {
  readonly paymentProviderService_: {
    capturePayment(providerId: string, input: Asked): Promise<{ data?: ProviderData }>;
    refundPayment(
      providerId: string,
      input: Asked & { readonly amount: BigNumber },
    ): Promise<{ data?: ProviderData }>;
  };
  updatePayment(payment: { id: string; data: ProviderData; captured_at?: Date }): Promise<unknown>;
  maybeUpdatePaymentCollection_(collectionId: string): Promise<void>;
}

/** Has a payment's collection say again how much of it is captured and given back. */
export async function refreshCollection(container: MedusaContainer, collectionId: string): Promise<void> {
  await container.resolve<PaymentInnards>(Modules.PAYMENT).maybeUpdatePaymentCollection_(collectionId);
}

/**
 * Does the rest of a movement that somebody was cut off from. The provider is asked under the names of the first asking,
 * the row's own id and its request, so that one who has done it already does nothing more. Then payment, collection and order are told.
 */
export async function finishMovement(
  container: MedusaContainer,
  movement: UnfinishedMovement,
): Promise<void> {
  const payments = container.resolve<PaymentInnards>(Modules.PAYMENT);
  const { kind, id, amount, orderId, paymentId, providerId, currencyCode } = movement;
  const named = movement.requestId === null ? {} : { refund_request: movement.requestId };
  const asked: Asked = { data: { ...movement.data, ...named }, context: { idempotency_key: id } };
  const provider = payments.paymentProviderService_;
  if (kind === "refund") {
    const { data } = await provider.refundPayment(providerId, { ...asked, amount: new BigNumber(amount) });
    await payments.updatePayment({ id: paymentId, data });
  } else if (!movement.captured) {
    const { data } = await provider.capturePayment(providerId, asked);
    await payments.updatePayment({
      id: paymentId,
      data,
      ...(movement.isWhole ? { captured_at: new Date() } : {}),
    });
  }
  await payments.maybeUpdatePaymentCollection_(movement.collectionId);
  await container.resolve<IOrderModuleService>(Modules.ORDER).addOrderTransactions([
    {
      order_id: orderId,
      amount: new BigNumber(kind === "refund" ? `-${amount}` : amount),
      currency_code: currencyCode,
      reference: kind,
      reference_id: id,
    },
  ]);
}
