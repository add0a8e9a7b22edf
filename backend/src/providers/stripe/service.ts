import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  MathBN,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { fits, stateOf } from "../../domain/card-payment/intent";
import { toMinor } from "../../domain/money";
import { cancelIntent, captureIntent, openIntent } from "./move-intent";
import { readIntent } from "./read-intent";
import { refundIntent } from "./refund-intent";
import { dataOf, keptOf, readSessionData, sessionDataOf, statusOf } from "./session-data";
import { stripeClient } from "./stripe-client";

/**
 * Stripe behind Medusa's door. It believes what Stripe has now, never what a session remembers or an event says; each of its moves can be
 * asked for again without being made twice. Amounts come from the server alone.
 */
export class StripeProvider extends AbstractPaymentProvider {
  static override identifier = "stripe";

  // Medusa's own constructor is protected, and a provider is made from outside.
  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options);
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { data, amount, currency_code: currencyCode, context } = input;
    const sessionId = String(data?.session_id ?? "");
    const basketId = String(data?.basket_id ?? "");
    const amountMinor = toMinor(MathBN.convert(amount).toString(), currencyCode);
    const idempotencyKey = context?.idempotency_key ?? sessionId;
    const wanted = { amountMinor, currencyCode, sessionId, basketId, idempotencyKey };
    const intent = await openIntent(stripeClient(), wanted);
    return { id: intent.id, status: PaymentSessionStatus.PENDING, data: dataOf(intent, basketId) };
  }

  /** Holds the intent against the session that Medusa is about to make a payment of; its key is the session's id. */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const kept = sessionDataOf(data);
    const intent = await readIntent(stripeClient(), kept.id);
    const status = statusOf(intent);
    if (status !== PaymentSessionStatus.AUTHORIZED && status !== PaymentSessionStatus.CAPTURED)
      return { status, data: kept };
    const isRight = fits(intent, {
      sessionId: context?.idempotency_key ?? "",
      amountMinor: BigInt(kept.amount_minor),
      currencyCode: kept.currency,
    });
    return isRight
      ? { status, data: keptOf(intent, kept.basket_id) }
      : { status: PaymentSessionStatus.ERROR, data: kept };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const kept = sessionDataOf(data);
    return { data: keptOf(await captureIntent(stripeClient(), kept.id), kept.basket_id) };
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { refund_request: request, ...kept } = sessionDataOf(data);
    const requestId = request ?? context?.idempotency_key;
    if (!requestId) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A refund needs a name.");
    // Medusa hands over what it has read from a row as an object.
    const amountMinor = toMinor(MathBN.convert(amount).toString(), kept.currency);
    await refundIntent(stripeClient(), { intentId: kept.id, amountMinor, requestId });
    return { data: kept };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const kept = sessionDataOf(data);
    return { data: keptOf(await cancelIntent(stripeClient(), kept.id), kept.basket_id) };
  }

  /** A session goes only while nobody has paid it: what is paid becomes an order or goes back, and is never forgotten. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const kept = readSessionData(data);
    if (!kept) return { data: {} };
    const state = stateOf(await readIntent(stripeClient(), kept.id));
    if (state === "authorised" || state === "captured" || state === "under_way")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This basket is being paid at this moment.");
    if (state !== "gone") await cancelIntent(stripeClient(), kept.id);
    return { data: { ...kept } };
  }

  /** A session stands for one amount: another amount is another session. */
  async updatePayment({ data, amount, currency_code }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const kept = sessionDataOf(data);
    const isSame =
      toMinor(MathBN.convert(amount).toString(), currency_code) === BigInt(kept.amount_minor) &&
      currency_code.toLowerCase() === kept.currency;
    if (!isSame)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A payment for another amount is another payment.",
      );
    return { data: { ...kept } };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const kept = sessionDataOf(data);
    return { data: keptOf(await readIntent(stripeClient(), kept.id), kept.basket_id) };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const kept = sessionDataOf(data);
    return { data: { ...kept }, status: statusOf(await readIntent(stripeClient(), kept.id)) };
  }

  /** What Stripe tells comes in by the shop's own inbox, which loses nothing. */
  async getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
